import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";
import { nextRows } from "./gradual-rows.ts";

/** The rows to draw now of those that are to be shown; the others follow, some at a time. */
export const useGradualRows = (tickets: readonly Ticket[] | undefined): readonly Ticket[] | undefined => {
  const [rows, setRows] = useState<readonly Ticket[]>();
  const drawn = useRef<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    if (tickets === undefined) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const draw = (): void => {
      const next = nextRows(tickets, drawn.current);
      drawn.current = new Set(next.map(({ id }) => id));
      setRows(next);
      timer = next.length < tickets.length ? setTimeout(draw) : undefined;
    };
    draw();
    return () => clearTimeout(timer);
  }, [tickets]);
  return rows;
};
