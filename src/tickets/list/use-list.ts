import { useEffect, useState } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";
import type { TicketList } from "../components/hooks/requests-source.ts";
import { troubleOf, type Trouble } from "../components/trouble.tsx";
import type { TicketsSource } from "./tickets-source.ts";

/** What the table shows: nothing yet, the requests, and why they cannot be read (any more). */
export interface Listed {
  readonly list?: TicketList;
  readonly trouble?: Trouble;
}

/** Reads the requests, and reads them again whenever the ticket store or the filter changes. */
export const useList = (
  source: TicketsSource,
  search: string,
  status: Ticket["status"] | undefined,
  limit: number,
): Listed => {
  const [listed, setListed] = useState<Listed>({});
  useEffect(() => {
    const stop = new AbortController();
    let turn = new AbortController();
    const read = (): void => {
      turn.abort();
      turn = new AbortController();
      const signal = AbortSignal.any([stop.signal, turn.signal]);
      const show = (list: TicketList): void => {
        if (!signal.aborted) setListed({ list });
      };
      const fail = (trouble: Trouble): void => {
        if (!signal.aborted) setListed(({ list }) => ({ ...(list && { list }), trouble }));
      };
      source.read({ search, status }, limit, show, signal).then(
        (result) => {
          if (!result.ok) fail(result.trouble);
        },
        (error: unknown) => fail(troubleOf(error)),
      );
    };
    read();
    source.watch(read, stop.signal);
    return () => stop.abort();
  }, [source, search, status, limit]);
  useEffect(() => source.opened(), [source]);
  return listed;
};
