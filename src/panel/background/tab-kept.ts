import * as v from "valibot";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";

/** The key in `storage.session` is this and the tab's id. */
const TAB_KEPT_PREFIX = "keptRequest:";

const tabKeptSchema = v.object({
  /** The request that was filed last in this tab. */
  request: v.optional(
    v.object({
      submissionId: v.string(),
      /** The panel shows it until then, in milliseconds since 1970; absent before it does. */
      until: v.optional(v.number()),
      /** The person has said severity or kind here, and may say something else. */
      isDescribed: v.optional(v.boolean()),
    }),
  ),
});
export type TabKept = v.InferOutput<typeof tabKeptSchema>;

/** Of a tab in which nothing was filed. */
export const NOTHING_KEPT: TabKept = {};

/** What the panel of each tab confirms, until the tab is closed or the browser ends. */
export const tabKept = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_KEPT_PREFIX, tabKeptSchema, NOTHING_KEPT, exclusively);
