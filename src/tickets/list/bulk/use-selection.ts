import { useCallback, useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CatalogService } from "../../store/catalog/serve-catalog.ts";
import type { FoundList } from "../catalog/use-found.ts";

/** Maximum number of requests that are changed at once. */
export const SELECTION_LIMIT = 5000;

const NOTHING: ReadonlySet<string> = new Set();

export interface Selection {
  readonly selected: ReadonlySet<string>;
  /** @param isRange from the one that was chosen before to this one */
  readonly select: (id: string, index: number, isSelected: boolean, isRange: boolean) => void;
  /** Chooses all that were found, at most `SELECTION_LIMIT`. */
  readonly selectAll: (isSelected: boolean) => void;
  /** One goes: it is chosen no more. */
  readonly drop: (id: string) => void;
}

/** The chosen requests; another query chooses none. */
export const useSelection = (catalog: Pick<CatalogService, "ids">, list: FoundList | undefined): Selection => {
  const [selected, setSelected] = useState(NOTHING);
  const latest = useRef(list);
  latest.current = list;
  const anchor = useRef<number>(undefined);
  /** All are wanted, and not counted yet. */
  const isWaiting = useRef(false);
  const query = list?.query;
  useEffect(() => {
    setSelected(NOTHING);
    anchor.current = undefined;
    isWaiting.current = false;
  }, [query]);

  const idsOf = useCallback(
    async (from: number, to: number): Promise<readonly string[]> => {
      const { current } = latest;
      if (!current) return [];
      const read = Array.from({ length: to - from }, (_, index) => current.rows.get(from + index)?.id);
      if (read.every((id) => id !== undefined)) return read;
      const ids = await catalog.ids(current.turn, from, to);
      return ids.ok ? (ids.value ?? []) : [];
    },
    [catalog],
  );
  const set = useCallback((ids: readonly string[], isSelected: boolean): void => {
    setSelected((before) => {
      const next = new Set(before);
      for (const id of ids) {
        if (!isSelected) next.delete(id);
        else if (next.size < SELECTION_LIMIT) next.add(id);
      }
      return next;
    });
  }, []);
  const select = useCallback<Selection["select"]>(
    (id, index, isSelected, isRange) => {
      const start = anchor.current;
      anchor.current = index;
      if (!isRange || start === undefined) {
        set([id], isSelected);
        return;
      }
      idsOf(Math.min(start, index), Math.max(start, index) + 1).then(
        (ids) => set(ids.length === 0 ? [id] : ids, isSelected),
        (error: unknown) => reportError(error),
      );
    },
    [set, idsOf],
  );
  const selectAll = useCallback<Selection["selectAll"]>(
    (isSelected) => {
      anchor.current = undefined;
      setSelected(NOTHING);
      isWaiting.current = isSelected && latest.current?.turn === 0;
      if (!isSelected || isWaiting.current) return;
      idsOf(0, Math.min(latest.current?.count ?? 0, SELECTION_LIMIT)).then(
        (ids) => set(ids, true),
        (error: unknown) => reportError(error),
      );
    },
    [set, idsOf],
  );
  const isCounted = list !== undefined && list.turn > 0;
  useEffect(() => {
    if (isCounted && isWaiting.current) selectAll(true);
  }, [isCounted, selectAll]);
  return useMemo(
    () => ({ selected, select, selectAll, drop: (id) => set([id], false) }),
    [selected, select, selectAll, set],
  );
};
