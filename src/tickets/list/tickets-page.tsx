import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";
import { Problems } from "../components/trouble.tsx";
import { UndoNotice } from "../components/undo-notice.tsx";
import { useChanges } from "../components/hooks/use-changes.ts";
import { useNow } from "../components/hooks/use-now.ts";
import { useSteadyRows } from "../components/hooks/use-steady-rows.ts";
import { useProblems } from "../components/hooks/use-problems.ts";
import { recordText } from "../model/damaged/record-facts.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";
import { FilesBar } from "./files-bar.tsx";
import { inOrder, NEWEST_FIRST, type Order } from "./order.ts";
import type { TicketsSource } from "./tickets-source.ts";
import { TicketsTable } from "./tickets-table.tsx";
import { useList } from "./use-list.ts";

const PAGE = 100;

const STATUSES: Readonly<Record<Ticket["status"], MessageKey>> = {
  awaitingResponse: "all_awaiting",
  responded: "all_respondedOnes",
  closed: "all_closedOnes",
};

const isStatus = (text: string): text is Ticket["status"] => Object.hasOwn(STATUSES, text);

interface TicketsPageProps {
  readonly source: TicketsSource;
  /** What else has to be said before the list. */
  readonly children?: ComponentChildren;
  readonly t: Translate;
}

/** All requests, closed ones too: to be found, put right, and taken out as files. */
export const TicketsPage = ({ source, children, t }: TicketsPageProps) => {
  const [search, setSearch] = useState("");
  const [status, setStatus] = useState<Ticket["status"]>();
  const [limit, setLimit] = useState(PAGE);
  const [order, setOrder] = useState<Order>(NEWEST_FIRST);
  const { list, trouble } = useList(source, search.trim(), status, limit);
  const now = useNow(source.now, list);
  const problems = useProblems(source);
  const changes = useChanges(source, list !== undefined);
  const page = useRef<HTMLElement>(null);
  useSteadyRows(page, source.now);
  return (
    <main ref={page}>
      <h1>{t("all_title")}</h1>
      <Problems problems={problems} trouble={trouble} onSeen={source.markSeen} t={t} />
      {children}
      <div class="filters">
        <label>
          {t("popup_search")}
          <input
            type="search"
            placeholder={t("popup_searchHint")}
            value={search}
            onInput={({ currentTarget }) => {
              setSearch(currentTarget.value);
              setLimit(PAGE);
            }}
          />
        </label>
        <label>
          {t("all_status")}
          <select
            value={status ?? ""}
            onChange={({ currentTarget: { value } }) => {
              setStatus(isStatus(value) ? value : undefined);
              setLimit(PAGE);
            }}
          >
            <option value="">{t("all_any")}</option>
            {Object.entries(STATUSES).map(([value, key]) => (
              <option key={value} value={value}>
                {t(key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <FilesBar source={source} filter={{ search: search.trim(), status }} t={t} />
      {changes.error !== undefined && (
        <p class="trouble" role="alert">
          {t("popup_changeFailed", changes.error)}
        </p>
      )}
      {list?.tickets.length === 0 && (
        <p class="empty" role="status">
          {search.trim() !== ""
            ? t("popup_noMatch", search.trim())
            : t(status === undefined ? "all_empty" : "all_none")}
        </p>
      )}
      {list !== undefined && list.tickets.length > 0 && (
        <TicketsTable
          tickets={order === NEWEST_FIRST ? list.tickets : inOrder(list.tickets, order, t)}
          order={order}
          now={now}
          t={t}
          onOrder={setOrder}
          onChange={changes.change}
          onOpen={source.openAddress}
          onSave={(record) => source.saveFile("on-behalf-request.json", "application/json", [recordText(record)])}
        />
      )}
      {list?.more && (
        <button type="button" class="more" onClick={() => setLimit(limit + PAGE)}>
          {t("popup_more")}
        </button>
      )}
      <UndoNotice changes={changes} t={t} />
    </main>
  );
};
