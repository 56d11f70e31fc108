import { useEffect, useRef, useState } from "preact/hooks";
import type { PopupSource, TicketList } from "../components/hooks/requests-source.ts";
import { troubleOf, type Trouble } from "../components/trouble.tsx";

/** What the list shows: nothing yet, the requests, and why they cannot be read (any more). */
export interface Tickets {
  readonly list?: TicketList;
  readonly trouble?: Trouble;
}

/** As many rows as a popup shows at most without scrolling: they are read alone, and before all else. */
const FIRST = 8;

/** Reads the requests, and reads them again whenever the ticket store or the search changes. */
export const useTickets = (source: PopupSource, search: string, limit: number): Tickets => {
  const [tickets, setTickets] = useState<Tickets>({});
  const isOpened = useRef(false);
  useEffect(() => {
    const stop = new AbortController();
    let turn = new AbortController();
    const read = (): void => {
      turn.abort();
      turn = new AbortController();
      const signal = AbortSignal.any([stop.signal, turn.signal]);
      const show = (list: TicketList): void => {
        if (!signal.aborted) setTickets({ list });
      };
      const readAll = async (): Promise<void> => {
        if (!isOpened.current) await source.read(search, FIRST, (list) => show({ ...list, more: false }), signal);
        await source.read(search, limit, show, signal);
      };
      const opened = (): void => {
        if (!isOpened.current) source.opened();
        isOpened.current = true;
      };
      readAll().then(opened, (error: unknown) => {
        opened();
        if (!signal.aborted) setTickets(({ list }) => ({ ...(list && { list }), trouble: troubleOf(error) }));
      });
    };
    source.watchBlocked(() =>
      setTickets(({ list }) => ({ ...(list && { list }), trouble: { kind: "logBlocked", detail: "" } })),
    );
    read();
    source.watch(read, stop.signal);
    return () => stop.abort();
  }, [source, search, limit]);
  return tickets;
};
