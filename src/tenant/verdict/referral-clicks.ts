import * as v from "valibot";
import { PORTAL_IDS, type PortalId } from "../../model/portal.ts";
import { tenantSchema } from "../model/tenant.ts";

/** A click on a link from Partner Center into a customer's portal; `doubted` where the link names nobody. */
export const referralClickSchema = v.object({
  portal: v.picklist(PORTAL_IDS),
  tenant: tenantSchema,
  doubted: v.optional(v.boolean()),
  /** In ms since 1970. */
  at: v.number(),
});
export type ReferralClick = v.InferOutput<typeof referralClickSchema>;

/** A tab that was opened from another one; `at` in ms since 1970. */
export const openedTabSchema = v.object({ tabId: v.number(), at: v.number() });
export type OpenedTab = v.InferOutput<typeof openedTabSchema>;

/** Maximum time between a click and the tab that it opens, and how much earlier we may hear of the tab, both in ms. */
const OPENS_WITHIN = 5000;
const HEARD_BEFORE = 250;

/**
 * Maximum time from a click to the portal in the very same tab, in ms: a sign-in with a second factor may lie between.
 */
const ARRIVES_WITHIN = 300_000;

/** Maximum number of clicks, and of opened tabs, that wait. */
const MAX_WAITING = 10;

/** What waits in a tab of Partner Center until click and tab have found each other. */
export interface Waiting {
  readonly clicks: ReferralClick[];
  readonly openedTabs: OpenedTab[];
}

/** A click and the tab that it opened. */
export interface Pair {
  readonly click: ReferralClick;
  readonly tabId: number;
}

const belongs = (click: ReferralClick, tab: OpenedTab): boolean =>
  tab.at >= click.at - HEARD_BEFORE && tab.at <= click.at + OPENS_WITHIN;

/** With a new click: the first tab that opened since is its own. */
export const withClick = (
  { clicks, openedTabs }: Waiting,
  click: ReferralClick,
): Waiting & { readonly pair?: Pair } => {
  const tab = openedTabs.find((one) => belongs(click, one));
  if (!tab) return { clicks: [...clicks, click].slice(-MAX_WAITING), openedTabs };
  return { clicks, openedTabs: openedTabs.filter((one) => one !== tab), pair: { click, tabId: tab.tabId } };
};

/** With a new tab: it belongs to the latest click before it. */
export const withOpenedTab = ({ clicks, openedTabs }: Waiting, tab: OpenedTab): Waiting & { readonly pair?: Pair } => {
  const click = clicks.findLast((one) => belongs(one, tab));
  if (!click) return { clicks, openedTabs: [...openedTabs, tab].slice(-MAX_WAITING) };
  return { clicks: clicks.filter((one) => one !== click), openedTabs, pair: { click, tabId: tab.tabId } };
};

/** The click that has brought this very tab into a portal: the latest one that opened no other tab. */
export const clickInThisTab = (
  clicks: readonly ReferralClick[],
  portal: PortalId,
  now: number,
): ReferralClick | undefined => clicks.findLast((click) => click.portal === portal && now - click.at < ARRIVES_WITHIN);
