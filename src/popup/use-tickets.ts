import { useEffect, useState } from "preact/hooks";
import type { PopupSource, TicketList } from "./popup-source.ts";
import { troubleOf, type Trouble } from "./trouble.tsx";

/** What the list shows: nothing yet, the requests, and why they cannot be read (any more). */
export interface Tickets {
  readonly list?: TicketList;
  readonly trouble?: Trouble;
}

/** Reads the requests, and reads them again whenever the log or the search changes. */
export const useTickets = (source: PopupSource, search: string, limit: number): Tickets => {
  const [tickets, setTickets] = useState<Tickets>({});
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
      source.read(search, limit, show, signal).catch((error: unknown) => {
        if (!signal.aborted) setTickets(({ list }) => ({ ...(list && { list }), trouble: troubleOf(error) }));
      });
    };
    read();
    source.watch(read, stop.signal);
    return () => stop.abort();
  }, [source, search, limit]);
  return tickets;
};
