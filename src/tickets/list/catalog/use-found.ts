import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { troubleOf, type Trouble } from "../../components/trouble.tsx";
import { writeAddress } from "../address/write-address.ts";
import type { ListQuery } from "../address/page-state.ts";
import type { TicketsSource } from "../source/tickets-source.ts";
import { keptRows, NO_ROWS, type Rows } from "./rows.ts";

/** What the table shows. */
export interface FoundList {
  /** Names the result; `0` are the newest requests, before all are counted. */
  readonly turn: number;
  /** Names the query that it answers. */
  readonly query: string;
  readonly count: number;
  /** All requests that are kept; undefined before they are counted. */
  readonly total?: number;
  readonly customers: readonly string[];
  /** All who filed or look after a request. */
  readonly people: readonly string[];
  /** The requests by their places, as far as they are read. */
  readonly rows: Rows;
}

export interface Found {
  readonly list?: FoundList;
  readonly trouble?: Trouble;
  /** Says which places are in view; what is missing there is read. */
  readonly want: (from: number, to: number) => void;
}

/** Number of rows that are read before the catalog is. */
const FIRST = 40;

const areSame = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length && some.every((one, index) => one === others[index]);

/** The query in words, by which one is known from another. */
const nameOf = ({ filter, order }: ListQuery): string => writeAddress({ filter, order, view: "list" });

const isFirstQuery = (query: ListQuery): boolean => nameOf(query) === "";

/**
 * The requests that match a query, of the whole ticket store: read anew whenever that or the query changes.
 * @param stamp where it changes the query is asked again: time has passed by which it is judged
 */
export const useFound = (source: TicketsSource, query: ListQuery, language: string, stamp: unknown): Found => {
  const [list, setList] = useState<FoundList>();
  const [trouble, setTrouble] = useState<Trouble>();
  const view = useRef({ from: 0, to: FIRST });
  const latest = useRef<FoundList>(undefined);
  const reading = useRef(new Set<string>());
  const isWritten = useRef(true);
  const name = nameOf(query);

  const show = useCallback((next: FoundList): void => {
    latest.current = next;
    setList(next);
    setTrouble(undefined);
  }, []);
  const fail = useCallback((reason: unknown): void => setTrouble(troubleOf(reason)), []);

  const find = useCallback(
    async (signal: AbortSignal): Promise<void> => {
      const moment = { now: source.now(), timeZone: Temporal.Now.timeZoneId() };
      const isChanged = isWritten.current;
      isWritten.current = false;
      const found = await source.catalog.find({ ...query, language }, moment, isChanged);
      if (!found.ok) isWritten.current ||= isChanged;
      if (signal.aborted) return;
      if (!found.ok) {
        setTrouble(found.trouble);
        return;
      }
      const { from, to } = latest.current?.query === name ? view.current : { from: 0, to: FIRST };
      const start = Math.max(0, Math.min(from, found.value.count - (to - from)));
      const read = await source.catalog.rows(found.value.turn, start, start + (to - from));
      if (signal.aborted) return;
      if (!read.ok) setTrouble(read.trouble);
      else if (read.value) {
        const kept = (names: "customers" | "people"): readonly string[] => {
          const before = latest.current?.[names] ?? [];
          return areSame(before, found.value[names]) ? before : found.value[names];
        };
        const [customers, people] = [kept("customers"), kept("people")];
        show({ ...found.value, customers, people, query: name, rows: keptRows(NO_ROWS, start, read.value) });
      }
    },
    [source, name, language, show],
  );

  useEffect(() => {
    const stop = new AbortController();
    let turn = new AbortController();
    const ask = (): void => {
      turn.abort();
      turn = new AbortController();
      find(AbortSignal.any([stop.signal, turn.signal])).catch(fail);
    };
    const askFirst = async (): Promise<void> => {
      if (latest.current === undefined && isFirstQuery(query)) {
        const newest = await source.newest(FIRST);
        if (stop.signal.aborted) return;
        if (!newest.ok) setTrouble(newest.trouble);
        else if (newest.value.length > 0)
          show({
            turn: 0,
            query: name,
            count: newest.value.length,
            customers: [],
            people: [],
            rows: keptRows(NO_ROWS, 0, newest.value),
          });
      }
      ask();
    };
    askFirst().catch(fail);
    source.watch(() => {
      isWritten.current = true;
      ask();
    }, stop.signal);
    return () => stop.abort();
  }, [source, find, stamp]);
  useEffect(() => source.opened(), [source]);

  const want = useCallback(
    (from: number, to: number): void => {
      view.current = { from, to };
      const { current } = latest;
      if (!current || current.turn === 0) return;
      const missing = Array.from(
        { length: Math.max(0, Math.min(to, current.count) - from) },
        (_, index) => from + index,
      ).filter((index) => !current.rows.has(index));
      const [first, last] = [missing[0], missing.at(-1)];
      if (first === undefined || last === undefined) return;
      const key = `${current.turn} ${first} ${last}`;
      if (reading.current.has(key)) return;
      reading.current.add(key);
      source.catalog
        .rows(current.turn, first, last + 1)
        .then((read) => {
          reading.current.delete(key);
          const present = latest.current;
          if (!read.ok) setTrouble(read.trouble);
          else if (read.value && present?.turn === current.turn)
            show({ ...present, rows: keptRows(present.rows, first, read.value, view.current) });
        })
        .catch(fail);
    },
    [source, show, fail],
  );
  return { ...(list && { list }), ...(trouble && { trouble }), want };
};
