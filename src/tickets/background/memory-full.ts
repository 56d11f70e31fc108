import type { RoomEvents } from "../../platform/roomy-area.ts";
import type { StoreProblems } from "./store-problems.ts";

/**
 * Notes that the browser has no memory left for what is known of tabs. What an earlier background kept in its own
 * memory is lost with it: then the problem stays until the browser ends, as nobody knows which tabs it was about.
 * @param onCleared follows when all is well again
 */
export const memoryFull = (problems: StoreProblems, onCleared: () => Promise<unknown>): RoomEvents => {
  let isLost = false;
  return {
    onFull: async (error) => {
      if ((await problems.kinds()).includes("memoryFull")) isLost = true;
      await problems.raise({ kind: "memoryFull", detail: String(error) });
    },
    onRoom: async () => {
      if (isLost) return;
      await problems.clear("memoryFull");
      await onCleared();
    },
  };
};
