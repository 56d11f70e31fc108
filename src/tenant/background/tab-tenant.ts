import * as v from "valibot";
import { PORTAL_IDS } from "../../model/portal.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import { tabItem } from "../../platform/tab-items.ts";
import { tabAnswersSchema } from "../model/tab-answers.ts";
import { tenantSchema } from "../model/tenant.ts";
import { clueSchema, verdictSchema } from "../model/verdict.ts";
import { referralSchema } from "../verdict/referral.ts";
import { childSchema, leadSchema } from "./referrals.ts";

/** The key in `storage.session` is this and the tab's id. */
export const TAB_TENANT_PREFIX = "tenant:";

export const tabTenantSchema = v.object({
  /** The top document that reported last; with another one all that its predecessor said is void. */
  documentId: v.optional(v.string()),
  /** What that document said last of the open tenant, as one text. */
  told: v.optional(v.string()),
  /** Absent until the top document has reported. */
  clues: v.optional(v.array(clueSchema)),
  /** Texts at the head of the page: names of known tenants among them count. */
  names: v.optional(v.array(v.string())),
  /** The tenant that an address of this tab named last, and in which portal: redirects drop it from the address. */
  openedFor: v.optional(
    v.object({ portal: v.picklist(PORTAL_IDS), tenant: tenantSchema, doubted: v.optional(v.boolean()) }),
  ),
  /** What the page of this document has contradicted, and the texts that went from its head at that moment. */
  refuted: v.optional(v.object({ address: v.string(), gone: v.array(v.string()) })),
  /** For whom the person came into the portal, by a link in Partner Center. */
  arrival: v.optional(referralSchema),
  /** Clicks on links in this tab of Partner Center, and tabs that were opened from it: one belongs to the other. */
  leads: v.optional(v.array(leadSchema)),
  children: v.optional(v.array(childSchema)),
  verdict: v.optional(verdictSchema),
  /** The frames have yet to hear of it: a background may be stopped between knowing and telling. */
  untold: v.optional(v.boolean()),
  ...tabAnswersSchema.entries,
});
export type TabTenant = v.InferOutput<typeof tabTenantSchema>;

/** What is known of the tenant of each tab until it is closed or the browser ends. */
export const tabTenants = (session: StorageArea, exclusively: Exclusively) =>
  tabItem(session, TAB_TENANT_PREFIX, tabTenantSchema, { answers: [] }, exclusively);
