import * as v from "valibot";
import { submissionSchema } from "../model/submission.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";

/** The key in `storage.session` is this and the tab's id. */
export const TAB_SUBMISSIONS_PREFIX = "submissions:";

const intentSchema = v.object({
  submissionId: v.string(),
  frameId: v.number(),
  documentId: v.optional(v.string()),
  createdDate: v.string(),
  /** The top document around it, where that was known. */
  topDocumentId: v.optional(v.string()),
  /** The top document that was loaded first after it. */
  answeredBy: v.optional(v.string()),
  /** Taken without a number, or taken back because the form was closed in flight: a number may come after both. */
  ended: v.optional(v.picklist(["confirmed", "closed"])),
  submission: v.optional(submissionSchema),
  /** Numbers that may have been its own. */
  passed: v.optional(v.number()),
});
export type Intent = v.InferOutput<typeof intentSchema>;

export const tabSubmissionsSchema = v.object({
  /** The top document that reported last. */
  documentId: v.optional(v.string()),
  /** Submissions of this tab whose number is not known, the youngest at the end. */
  intents: v.array(intentSchema),
});
export type TabSubmissions = v.InferOutput<typeof tabSubmissionsSchema>;

/** What is known of the submissions of each tab until it is closed or the browser ends. */
export const tabSubmissions = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_SUBMISSIONS_PREFIX, tabSubmissionsSchema, { intents: [] }, exclusively);
