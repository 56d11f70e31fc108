import { options } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Ticket } from "../../model/ticket.ts";
import type { FoundList } from "../catalog/use-found.ts";
import type { TicketsSource } from "../source/tickets-source.ts";

/** Maximum number of requests on paper. */
export const PRINT_LIMIT = 5000;

/** Number of requests up to which all are read in advance, so that the browser's own command prints them too. */
const IN_ADVANCE = 500;
/** Number of requests that are read at a time. */
const AT_ONCE = 100;

/** What is on paper: the requests, of how many that were found. */
export interface Printed {
  readonly tickets: readonly Ticket[];
  readonly count: number;
}

/** Draws at once what a state says: paper does not wait for the next frame. */
const drawnNow = (set: () => void): void => {
  options.debounceRendering = (draw) => draw();
  try {
    set();
  } finally {
    delete options.debounceRendering;
  }
};

/**
 * Prints all requests that were found, not only those in view.
 * @returns what is to be drawn for the paper, while it is printed
 */
export const usePrinted = (
  { catalog, print }: Pick<TicketsSource, "catalog" | "print">,
  list: FoundList | undefined,
): { readonly printed: Printed | undefined; readonly printAll: () => void } => {
  const [printed, setPrinted] = useState<Printed>();
  const ready = useRef<Printed>(undefined);
  const latest = useRef(list);
  latest.current = list;

  const readAll = useCallback(
    async (found: FoundList, limit: number): Promise<Printed> => {
      const tickets: Ticket[] = [];
      const end = Math.min(found.count, limit);
      while (found.turn > 0 && tickets.length < end) {
        const some = await catalog.rows(found.turn, tickets.length, Math.min(tickets.length + AT_ONCE, end));
        if (!some.ok || !some.value || some.value.length === 0) break;
        tickets.push(...some.value);
      }
      return { tickets: found.turn === 0 ? [...found.rows.values()] : tickets, count: found.count };
    },
    [catalog],
  );

  useEffect(() => {
    ready.current = undefined;
    if (!list || list.turn === 0 || list.count > IN_ADVANCE) return undefined;
    const timer = setTimeout(() => {
      readAll(list, IN_ADVANCE).then(
        (all) => {
          if (latest.current === list) ready.current = all;
        },
        (error: unknown) => reportError(error),
      );
    }, 500);
    return () => clearTimeout(timer);
  }, [list, readAll]);

  useEffect(() => {
    const stop = new AbortController();
    const onBefore = (): void => {
      const { current } = latest;
      const shown = current && { tickets: [...current.rows.values()], count: current.count };
      drawnNow(() => setPrinted((before) => before ?? ready.current ?? shown));
    };
    window.addEventListener("beforeprint", onBefore, { signal: stop.signal });
    window.addEventListener("afterprint", () => setPrinted(undefined), { signal: stop.signal });
    return () => stop.abort();
  }, []);

  const printAll = (): void => {
    if (!list) return;
    readAll(list, PRINT_LIMIT).then(
      (all) => {
        drawnNow(() => setPrinted(all));
        print();
      },
      (error: unknown) => reportError(error),
    );
  };
  return { printed, printAll };
};
