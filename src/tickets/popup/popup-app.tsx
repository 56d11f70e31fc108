import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Sign } from "../../ui/sign.tsx";
import type { Translate } from "../../words/translate.ts";
import type { Drafts } from "../components/hooks/drafts.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";
import { useChanges } from "../components/hooks/use-changes.ts";
import { useKeptFocus } from "../components/hooks/use-kept-focus.ts";
import { useNow } from "../components/hooks/use-now.ts";
import { useProblems } from "../components/hooks/use-problems.ts";
import { useSteadyRows } from "../components/hooks/use-steady-rows.ts";
import { WhoseButtons } from "../components/people/whose-buttons.tsx";
import { Problems } from "../components/trouble.tsx";
import { UndoNotice } from "../components/undo-notice.tsx";
import { useRows } from "../components/use-rows.tsx";
import { namedRecord } from "../model/damaged/named-request.ts";
import type { Need } from "../model/urgency.ts";
import { HeaderCounts } from "./header-counts.tsx";
import { KeysSheet } from "./sheets/keys-sheet.tsx";
import { Launcher } from "./sheets/launcher.tsx";
import { PopupHeader } from "./popup-header.tsx";
import { handlePageKeys } from "./row/row-keys.ts";
import { TicketRow } from "./row/ticket-row.tsx";
import { UnreadableRow } from "./row/unreadable-row.tsx";
import { useCounts } from "./use-counts.ts";
import { useDrafts } from "../components/hooks/use-drafts.ts";
import { useGradualRows } from "./use-gradual-rows.ts";
import { useLeftNotes } from "./use-left-notes.ts";
import { useWhose } from "./use-whose.ts";
import { useTickets } from "./use-tickets.ts";

const PAGE = 50;
const MINUTE = 60_000;

interface PopupAppProps {
  readonly source: PopupSource;
  readonly drafts: Drafts;
  /** Whose requests alone an earlier popup showed. */
  readonly keeper?: string | undefined;
  /** What else has to be said before the list. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

/** The popup: the open requests, the most urgent first. */
export const PopupApp = ({ source, drafts: left, keeper: leftKeeper, children, t }: PopupAppProps) => {
  const [search, setSearch] = useState("");
  const [need, setNeed] = useState<Need>();
  const [limit, setLimit] = useState(PAGE);
  const [sheet, setSheet] = useState<"keys" | "customers">();
  const minute = Math.floor(useNow(source.now, need) / MINUTE);
  const [isListed, setListed] = useState(false);
  const { keeper, self, choose } = useWhose(source, leftKeeper, isListed);
  const { list, trouble } = useTickets(source, { search: search.trim(), need, keeper }, limit, need ? minute : 0);
  if (list !== undefined && !isListed) setListed(true);
  const now = useNow(source.now, list);
  const rows = useGradualRows(list?.tickets);
  const counts = useCounts(source, list, rows?.length === list?.tickets.length, now, keeper);
  const problems = useProblems(source);
  const changes = useChanges(source, list !== undefined);
  const drafts = useDrafts(left, source.saveDraft);
  useLeftNotes({ ...source, saveDraft: drafts.keep }, left, list !== undefined);
  const lines = useRows(rows ?? [], now, {
    draw: (ticket) => (
      <TicketRow
        ticket={ticket}
        now={now}
        drafts={drafts}
        self={self}
        t={t}
        onChange={changes.change}
        onSave={changes.save}
        onOpen={source.openAddress}
      />
    ),
    besides: self,
    drawUnreadable: (record) => <UnreadableRow request={namedRecord(record)} t={t} onChange={changes.change} />,
  });
  const page = useRef<HTMLElement>(null);
  useKeptFocus(page);
  useSteadyRows(page, source.now);
  // Before any key can come.
  useLayoutEffect(() => {
    const stop = new AbortController();
    const clearSearch = (): void => setSearch("");
    const showKeys = (): void => setSheet("keys");
    const onKey = (event: KeyboardEvent): void => {
      if (page.current !== null) handlePageKeys(event, page.current, { clearSearch, showKeys });
    };
    document.addEventListener("keydown", onKey, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return (
    <main ref={page}>
      <PopupHeader source={source} t={t} />
      <HeaderCounts
        counts={counts}
        shown={need}
        onShow={(wanted) => {
          setNeed(wanted);
          setLimit(PAGE);
        }}
        t={t}
      />
      {self !== undefined && (
        <WhoseButtons
          isMine={keeper !== undefined}
          onChosen={(isMine) => {
            choose(isMine);
            setLimit(PAGE);
          }}
          t={t}
        />
      )}
      <div class="tools">
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
        <button type="button" aria-haspopup="dialog" onClick={() => setSheet("customers")}>
          {t("launcher_open")}
        </button>
        <button
          type="button"
          aria-haspopup="dialog"
          aria-label={t("keys_title")}
          title={t("keys_title")}
          onClick={() => setSheet("keys")}
        >
          ?
        </button>
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
          {search.trim() !== "" ? t("popup_noMatch", search.trim()) : t(need ? "all_none" : "popup_empty")}
        </p>
      )}
      {lines.length > 0 && (
        <ul class="rows" aria-label={t("popup_list")}>
          {lines}
        </ul>
      )}
      {list?.more && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {t("popup_more")}
        </button>
      )}
      <UndoNotice changes={changes} t={t} />
      {sheet === "keys" && <KeysSheet t={t} onClosed={() => setSheet(undefined)} />}
      {sheet === "customers" && <Launcher source={source} t={t} onClosed={() => setSheet(undefined)} />}
    </main>
  );
};
