import * as v from "valibot";
import { PORTAL_IDS } from "../../model/portal.ts";
import { tenantSchema } from "../model/tenant.ts";

/** A click on a link from Partner Center into a customer's portal; `at` in milliseconds since 1970; `doubted` where the link names nobody. */
export const leadSchema = v.object({
  portal: v.picklist(PORTAL_IDS),
  tenant: tenantSchema,
  doubted: v.optional(v.boolean()),
  at: v.number(),
});
export type Lead = v.InferOutput<typeof leadSchema>;

/** A tab that was opened from another one. */
export const childSchema = v.object({ tabId: v.number(), at: v.number() });
export type Child = v.InferOutput<typeof childSchema>;

/** So long after the click a tab may open, and so much sooner may we hear of it, in milliseconds. */
const OPENS_WITHIN = 5000;
const HEARD_BEFORE = 250;

/** So long after the click this very tab may show the portal, in milliseconds: a sign-in with a second factor lies between. */
const LEADS_FOR = 300_000;

const KEPT = 10;

/** A click and the tab that it opened. */
export interface Pair {
  readonly lead: Lead;
  readonly child: Child;
}

interface Waiting {
  readonly leads: Lead[];
  readonly children: Child[];
}

const belongs = (lead: Lead, child: Child): boolean =>
  child.at >= lead.at - HEARD_BEFORE && child.at <= lead.at + OPENS_WITHIN;

/** With a new click: the first tab that opened since is its own. */
export const withLead = ({ leads, children }: Waiting, lead: Lead): Waiting & { readonly pair?: Pair } => {
  const child = children.find((one) => belongs(lead, one));
  if (child) return { leads, children: children.filter((one) => one !== child), pair: { lead, child } };
  return { leads: [...leads, lead].slice(-KEPT), children };
};

/** With a new tab: it belongs to the latest click before it. */
export const withChild = ({ leads, children }: Waiting, child: Child): Waiting & { readonly pair?: Pair } => {
  const lead = leads.findLast((one) => belongs(one, child));
  if (lead) return { leads: leads.filter((one) => one !== lead), children, pair: { lead, child } };
  return { leads, children: [...children, child].slice(-KEPT) };
};

/** The click that has led this very tab into a portal: the latest one that opened no other tab. */
export const ownLead = (leads: readonly Lead[], portal: Lead["portal"], now: number): Lead | undefined =>
  leads.findLast((lead) => lead.portal === portal && now - lead.at < LEADS_FOR);
