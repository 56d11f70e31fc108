import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { PopupSource, TicketList } from "./popup-source.ts";

/** What the list shows: nothing yet, the requests, or why they cannot be read. */
export interface Tickets {
  readonly list?: TicketList;
  readonly error?: string;
}

/** Reads the open requests, and reads them again whenever the log or the search changes. */
export const useTickets = (source: PopupSource, search: string, limit: number): Tickets => {
  const [tickets, setTickets] = useState<Tickets>({});
  const latest = useRef(0);
  const read = useCallback((): void => {
    const turn = ++latest.current;
    const settle = (next: Tickets): void => {
      if (turn === latest.current) setTickets(next);
    };
    source.read(search, limit).then(
      (list) => settle({ list }),
      (error: unknown) => settle({ error: error instanceof Error ? error.message : String(error) }),
    );
  }, [source, search, limit]);
  useEffect(() => {
    read();
    const stop = new AbortController();
    source.watch(read, stop.signal);
    return () => stop.abort();
  }, [source, read]);
  return tickets;
};
