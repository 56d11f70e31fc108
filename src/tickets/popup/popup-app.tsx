import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { Sign } from "../../ui/sign.tsx";
import type { Translate } from "../../words/translate.ts";
import type { NumberDrafts, PopupSource } from "../components/hooks/requests-source.ts";
import { HeaderCounts } from "./header-counts.tsx";
import { namedRecord } from "../model/named-request.ts";
import { handleRowKeys } from "./row-keys.ts";
import { TicketRow } from "./ticket-row.tsx";
import { Problems } from "../components/trouble.tsx";
import { UndoNotice } from "../components/undo-notice.tsx";
import { UnreadableRow } from "./unreadable-row.tsx";
import { useChanges } from "../components/hooks/use-changes.ts";
import { useCounts } from "./use-counts.ts";
import { useGradualRows } from "./use-gradual-rows.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useNow } from "../components/hooks/use-now.ts";
import { useProblems } from "../components/hooks/use-problems.ts";
import { useRows } from "../components/use-rows.tsx";
import { useTickets } from "./use-tickets.ts";

const PAGE = 50;

interface PopupAppProps {
  readonly source: PopupSource;
  readonly drafts: NumberDrafts;
  /** What else has to be said before the list. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

/** The popup: the open requests, the most urgent first. */
export const PopupApp = ({ source, drafts, children, t }: PopupAppProps) => {
  const [search, setSearch] = useState("");
  const [limit, setLimit] = useState(PAGE);
  const { list, trouble } = useTickets(source, search.trim(), limit);
  const now = useNow(source.now, list);
  const rows = useGradualRows(list?.tickets);
  const counts = useCounts(source, list, rows?.length === list?.tickets.length, now);
  const problems = useProblems(source);
  const changes = useChanges(source, list !== undefined);
  const lines = useRows(rows ?? [], now, {
    draw: (ticket) => (
      <TicketRow
        ticket={ticket}
        now={now}
        draft={drafts[ticket.id] ?? ""}
        t={t}
        onChange={changes.change}
        onOpen={source.openAddress}
        onDraft={source.saveDraft}
      />
    ),
    drawUnreadable: (record) => <UnreadableRow request={namedRecord(record)} t={t} onChange={changes.change} />,
  });
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page, rows);
  useEffect(() => {
    const stop = new AbortController();
    const onKey = (event: KeyboardEvent): void => {
      if (page.current !== null) handleRowKeys(event, page.current, () => setSearch(""));
    };
    document.addEventListener("keydown", onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <main ref={page}>
      <header>
        <h1>{t("popup_heading")}</h1>
        <a
          href="../../entries/list/index.html"
          onClick={(event) => {
            event.preventDefault();
            source.openAll();
          }}
        >
          {t("popup_all")}
        </a>
        <a
          href="../../entries/options/index.html"
          onClick={(event) => {
            event.preventDefault();
            source.openOptions();
          }}
        >
          {t("popup_options")}
        </a>
      </header>
      <HeaderCounts counts={counts} t={t} />
      <div class="search">
        <Sign name="search" />
        <input
          type="search"
          aria-label={t("popup_search")}
          aria-keyshortcuts="/"
          placeholder={t("popup_searchHint")}
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
            setLimit(PAGE);
          }}
        />
      </div>
      <Problems problems={problems} trouble={trouble} onSeen={source.markSeen} t={t} />
      {children}
      {changes.error !== undefined && (
        <p class="trouble" role="alert">
          {t("popup_changeFailed", changes.error)}
        </p>
      )}
      {list?.tickets.length === 0 && (
        <p class="empty" role="status">
          {search.trim() === "" ? t("popup_empty") : t("popup_noMatch", search.trim())}
        </p>
      )}
      {lines.length > 0 && <ul aria-label={t("popup_list")}>{lines}</ul>}
      {list?.more && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {t("popup_more")}
        </button>
      )}
      <UndoNotice changes={changes} t={t} />
    </main>
  );
};
