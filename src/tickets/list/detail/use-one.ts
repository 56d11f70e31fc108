import { useEffect, useState } from "preact/hooks";
import { troubleOf, type Trouble } from "../../components/trouble.tsx";
import type { Ticket } from "../../model/ticket.ts";
import type { TicketsSource } from "../source/tickets-source.ts";

/** One request: not read yet, not there, or as it is stored. */
export interface One {
  readonly id?: string;
  readonly record?: Ticket | undefined;
  readonly trouble?: Trouble;
}

/** Reads one request, and again whenever `stamp` is another one. */
export const useOne = (source: Pick<TicketsSource, "one">, id: string, stamp: unknown): One => {
  const [one, setOne] = useState<One>({});
  useEffect(() => {
    const stop = new AbortController();
    source.one(id).then(
      (read) => {
        if (!stop.signal.aborted) setOne(read.ok ? { id, record: read.value } : { id, trouble: read.trouble });
      },
      (error: unknown) => {
        if (!stop.signal.aborted) setOne({ id, trouble: troubleOf(error) });
      },
    );
    return () => stop.abort();
  }, [source, id, stamp]);
  return one.id === id ? one : {};
};
