import type { TeamStore } from "../../tickets/team/background/bridge.ts";
import type { StoreConnection } from "../../tickets/store/database/connect-store.ts";

/**
 * The ticket store as the hidden page uses it. An offscreen document has no `storage`, so the mark by which open pages
 * notice is the background's.
 * @param wrote called after a write that changed tickets
 */
export const pageStore = (connection: Pick<StoreConnection, "use">, wrote: () => Promise<unknown>): TeamStore => ({
  read: (work) => connection.use(work),
  write: async (kind, work) => {
    const result = await connection.use(work);
    if (result.ok && kind === "count") await wrote();
    return result;
  },
});
