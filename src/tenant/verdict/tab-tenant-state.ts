import * as v from "valibot";
import { PORTAL_IDS } from "../../model/portal.ts";
import { tabAnswersSchema } from "../model/tab-answers.ts";
import { tenantSchema } from "../model/tenant.ts";
import { clueSchema, verdictSchema } from "../model/verdict.ts";
import { openedTabSchema, referralClickSchema } from "./referral-clicks.ts";
import { referralSchema } from "./referral.ts";

/** What is known of the tenant of one tab, until the tab is closed or the browser ends. */
export const tabTenantSchema = v.object({
  /** The top document that reported last; with another one all that its predecessor said is void. */
  documentId: v.optional(v.string()),
  /** That document's last report that was dealt with to the end, as one text. */
  lastReport: v.optional(v.string()),
  /** Absent until a top document has reported. */
  clues: v.optional(v.array(clueSchema)),
  /** Texts at the head of the page: names of known tenants among them count. */
  names: v.optional(v.array(v.string())),
  /** The tenant that an address of this tab named last, and in which portal: redirects drop it from the address. */
  openedFor: v.optional(
    v.object({ portal: v.picklist(PORTAL_IDS), tenant: tenantSchema, doubted: v.optional(v.boolean()) }),
  ),
  /**
   * The address that the page of this document has contradicted, and the texts that went from its head at that moment.
   */
  refuted: v.optional(v.object({ address: v.string(), gone: v.array(v.string()) })),
  /** The click in Partner Center that opened this tab. */
  referral: v.optional(referralSchema),
  /** In a tab of Partner Center: clicks on its links, and tabs that were opened from it. One belongs to the other. */
  clicks: v.optional(v.array(referralClickSchema)),
  openedTabs: v.optional(v.array(openedTabSchema)),
  verdict: v.optional(verdictSchema),
  /** Frames and panel have yet to hear of the verdict: the background may be stopped between the two. */
  uninformed: v.optional(v.boolean()),
  ...tabAnswersSchema.entries,
});
export type TabTenant = v.InferOutput<typeof tabTenantSchema>;

/** What is known of a tab of which nobody has spoken. */
export const NO_TAB_TENANT: TabTenant = { answers: [] };
