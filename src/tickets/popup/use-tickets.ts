import { useEffect, useRef, useState } from "preact/hooks";
import { done } from "../../model/outcome.ts";
import type { StoreResult } from "../store/database/store-result.ts";
import type { PopupFilter, PopupSource, TicketList } from "../components/hooks/requests-source.ts";
import { troubleOf, type Trouble } from "../components/trouble.tsx";

/** What the list shows: nothing yet, the requests, and why they cannot be read (any more). */
export interface Tickets {
  readonly list?: TicketList;
  readonly trouble?: Trouble;
}

/** Maximum number of rows that a popup shows without scrolling: they are read alone, and before all else. */
const FIRST = 8;

/**
 * Reads the requests, and reads them again whenever the ticket store or the filter changes.
 * @param minute of the clock, where what passes the filter changes with time
 */
export const useTickets = (
  source: PopupSource,
  { search, need, keeper }: PopupFilter,
  limit: number,
  minute: number,
): Tickets => {
  const [tickets, setTickets] = useState<Tickets>({});
  const isOpened = useRef(false);
  useEffect(() => {
    const filter = { search, ...(need && { need }), ...(keeper !== undefined && { keeper }) };
    const stop = new AbortController();
    let turn = new AbortController();
    const read = (): void => {
      turn.abort();
      turn = new AbortController();
      const signal = AbortSignal.any([stop.signal, turn.signal]);
      const show = (list: TicketList): void => {
        if (!signal.aborted) setTickets({ list });
      };
      const readAll = async (): Promise<StoreResult<void>> => {
        const first = isOpened.current
          ? done(undefined)
          : await source.read(filter, FIRST, (list) => show({ ...list, more: false }), signal);
        return first.ok ? source.read(filter, limit, show, signal) : first;
      };
      const fail = (trouble: Trouble): void => {
        if (!signal.aborted) setTickets(({ list }) => ({ ...(list && { list }), trouble }));
      };
      const opened = (): void => {
        if (!isOpened.current) source.opened();
        isOpened.current = true;
      };
      readAll().then(
        (read) => {
          opened();
          if (!read.ok) fail(read.trouble);
        },
        (error: unknown) => {
          opened();
          fail(troubleOf(error));
        },
      );
    };
    source.watchBlocked(() =>
      setTickets(({ list }) => ({ ...(list && { list }), trouble: { kind: "logBlocked", detail: "" } })),
    );
    read();
    source.watch(read, stop.signal);
    return () => stop.abort();
  }, [source, search, need, keeper, limit, minute]);
  return tickets;
};
