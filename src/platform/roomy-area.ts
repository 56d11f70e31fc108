import type { StorageArea } from "./stored-item.ts";

/** What happens to an area of storage: it becomes full, and later everything is in it or no longer needed. */
export interface RoomEvents {
  readonly onFull: (error: unknown) => Promise<void>;
  readonly onRoom: () => Promise<void>;
}

/**
 * A storage area that keeps in the memory of this program what the area itself does not take. That is forgotten when
 * the program is stopped. An earlier value must not come back then, as it would be taken for the present one: it is
 * removed.
 */
export const roomyArea = (area: StorageArea, { onFull, onRoom }: RoomEvents): StorageArea => {
  const kept = new Map<string, unknown>();
  const release = async (keys: readonly string[]): Promise<void> => {
    const gone = keys.filter((key) => kept.delete(key));
    if (gone.length > 0 && kept.size === 0) await onRoom();
  };
  /** There is room for something: perhaps for the rest too, which nobody may write again for long. */
  const retry = async (): Promise<void> => {
    const rest = [...kept];
    if (rest.length === 0) return;
    const isIn = await area.set(Object.fromEntries(rest)).then(
      () => true,
      () => false, // no more room than before, which `onFull` has said
    );
    if (isIn) await release(rest.filter(([key, value]) => kept.get(key) === value).map(([key]) => key));
  };
  return {
    get: async (keys) => {
      const stored = await area.get(keys);
      const wanted = keys === null ? [...kept.keys()] : [keys].flat().filter((key) => kept.has(key));
      return { ...stored, ...structuredClone(Object.fromEntries(wanted.map((key) => [key, kept.get(key)]))) };
    },
    set: async (items) => {
      try {
        await area.set(items);
      } catch (error) {
        const isNews = kept.size === 0;
        for (const [key, value] of Object.entries(structuredClone(items))) kept.set(key, value);
        await area.remove(Object.keys(items));
        if (isNews) await onFull(error);
        return;
      }
      await release(Object.keys(items));
      await retry();
    },
    remove: async (keys) => {
      await area.remove(keys);
      await release([keys].flat());
    },
  };
};
