import { useEffect, useRef } from "preact/hooks";
import type { VNode } from "preact";
import { Guarded } from "../../components/guarded.tsx";
import { useTimeZone } from "../../components/hooks/use-time-zone.ts";
import type { Order } from "../../model/facets/order.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";
import type { FoundList } from "../catalog/use-found.ts";
import type { Density } from "../source/density.ts";
import type { LineActs } from "./line-props.ts";
import { TableHead } from "./table-head.tsx";
import { TicketLine } from "./ticket-line.tsx";
import { UnreadableLine } from "./unreadable-line.tsx";
import { useVirtualRows } from "./use-virtual-rows.ts";

interface TicketsTableProps {
  readonly list: FoundList;
  readonly order: Order;
  readonly density: Density;
  readonly now: number;
  readonly isShared: boolean;
  readonly selected: ReadonlySet<string>;
  /** The place of the row that has the focus. */
  readonly focused: number | undefined;
  readonly t: Translate;
  readonly acts: LineActs;
  readonly onOrder: (order: Order) => void;
  readonly onSelectAll: (isSelected: boolean) => void;
  readonly want: (from: number, to: number) => void;
}

/** Heights of a row before it was drawn, in px: those of most rows of a table, and of cards. */
const ROW_HEIGHTS: Readonly<Record<Density, number>> = { comfortable: 77, compact: 67 };
const CARD_HEIGHTS: Readonly<Record<Density, number>> = { comfortable: 280, compact: 230 };
/** Maximum width in px at which each request is a card, as the style has it. */
const CARD_WIDTH = 1180;

const MINUTE = 60_000;
const COLUMNS = 9;

interface Drawn {
  readonly facts: readonly unknown[];
  readonly row: VNode;
}

const Space = ({ height }: { readonly height: number }) =>
  height < 1 ? null : <tr aria-hidden="true" class="space" style={{ height: `${height}px` }} />;

/** The table of what was found: as many rows as there is room for, at their places among all. */
export const TicketsTable = (props: TicketsTableProps) => {
  const { list, order, density, now, isShared, selected, focused, t, acts, onOrder, onSelectAll, want } = props;
  const body = useRef<HTMLTableSectionElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { rows, rest, from, to, measure } = useVirtualRows(body, {
    count: list.count,
    estimate: (window.innerWidth > CARD_WIDTH ? ROW_HEIGHTS : CARD_HEIGHTS)[density],
    pinned: focused,
  });
  const moment = `${Math.floor(now / MINUTE)} ${useTimeZone()}`;
  const drawn = useRef<ReadonlyMap<string, Drawn>>(new Map());
  useEffect(() => want(from, to), [want, from, to, list.turn]);
  useEffect(() => {
    const top = (table.current?.getBoundingClientRect().top ?? 0) + window.scrollY;
    if (window.scrollY > top) window.scrollTo({ top });
  }, [list.query]);

  const lineOf = (record: Ticket, index: number): VNode => {
    const line = { index, isSelected: selected.has(record.id), isShared, t, acts, measure };
    const ticket = readTicket(record);
    return (
      <Guarded key={record.id} instead={<UnreadableLine record={record} {...line} />}>
        {ticket ? <TicketLine ticket={ticket} now={now} {...line} /> : <UnreadableLine record={record} {...line} />}
      </Guarded>
    );
  };
  /** One whose facts are those of before is the very row of before, which costs nothing to draw. */
  const next = new Map<string, Drawn>();
  const rowAt = (index: number): VNode => {
    const record = list.rows.get(index);
    if (!record)
      return (
        <tr key={`place-${index}`} ref={measure} data-index={index} aria-rowindex={index + 2} class="waiting">
          <td colSpan={COLUMNS}>{t("list_waiting")}</td>
        </tr>
      );
    const facts = [record.revision, record.updatedDate, index, selected.has(record.id), moment, isShared, acts, t];
    const before = drawn.current.get(record.id);
    const isSame = before !== undefined && facts.every((fact, place) => fact === before.facts[place]);
    const made = isSame && typeof record.revision === "number" ? before : { facts, row: lineOf(record, index) };
    next.set(record.id, made);
    return made.row;
  };
  const lines = rows.flatMap(({ index, space }) => [<Space key={`space-${index}`} height={space} />, rowAt(index)]);
  drawn.current = next;
  const count = selected.size;
  return (
    <div class={`table ${density}`} ref={table}>
      <table aria-label={t("all_title")} aria-rowcount={list.count + 1}>
        <TableHead
          order={order}
          selected={count === 0 ? "none" : count < list.count ? "some" : "all"}
          t={t}
          onOrder={onOrder}
          onSelectAll={onSelectAll}
        />
        <tbody ref={body}>
          {lines}
          <Space key="rest" height={rest} />
        </tbody>
      </table>
    </div>
  );
};
