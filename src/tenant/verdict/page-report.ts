import type { PortalId } from "../../model/portal.ts";
import type { Tenant } from "../model/tenant.ts";
import { type Clue, HINT } from "../model/verdict.ts";
import { writtenAlike } from "./known-tenants.ts";
import { clickInThisTab, type ReferralClick } from "./referral-clicks.ts";
import { referralAfter } from "./referral.ts";
import { addressKey } from "./refuted-address.ts";
import { sameTenant } from "./same-tenant.ts";
import type { TabAnswers } from "../model/tab-answers.ts";
import type { TabTenant } from "./tab-tenant-state.ts";

/** What the top document knows of whose tenant is open. */
export interface PageReport {
  readonly documentId: string | undefined;
  readonly portal: PortalId;
  /** Of the page and of its address. */
  readonly clues: readonly Clue[];
  /** Texts at the head of the page. */
  readonly names: string[] | undefined;
  /** In ms since 1970. */
  readonly now: number;
  /** The customer last opened in Partner Center. */
  readonly lastCustomer: Tenant | undefined;
  /** Answers that an earlier copy of the extension has kept of this document. */
  readonly kept: TabAnswers | undefined;
}

/** The state for the top document that speaks now: what an earlier document of the tab said does not count. */
export const inDocument = (state: TabTenant, documentId: string | undefined): TabTenant => {
  if (state.documentId === documentId) return state;
  const { answers, openedFor, referral, clicks } = state;
  return {
    documentId,
    answers,
    ...(openedFor && { openedFor }),
    ...(referral && { referral }),
    ...(clicks && { clicks }),
  };
};

/** A click in Partner Center has opened the portal in this tab; what the tab was opened for before is over. */
export const referredBy = (
  { openedFor: _openedFor, ...state }: TabTenant,
  { portal, tenant, doubted }: ReferralClick,
): TabTenant => ({ ...state, referral: { portal, tenant, ...(doubted && { doubted }) } });

/** The link that was clicked in this very tab, when it was in Partner Center, and that opened no other one. */
const referredHere = (state: TabTenant, portal: PortalId, now: number): TabTenant => {
  const { clicks = [], ...rest } = state;
  const click = clickInThisTab(clicks, portal, now);
  return click ? referredBy(rest, click) : state;
};

/**
 * The clues with what this tab was opened for: the portal's redirects drop the tenant from the address. It counts only
 * in the portal that named it, and only while the address names none.
 */
const withOpener = (state: TabTenant, portal: PortalId, clues: readonly Clue[]): TabTenant => {
  const { referral: before, openedFor: opened, ...rest } = state;
  const named = clues.find(({ source }) => source === "address")?.tenant;
  const shown = clues.find(({ source }) => source === "page")?.tenant;
  // The page has contradicted this very address: it is no news, however often it is said.
  const isOld =
    named !== undefined &&
    state.refuted !== undefined &&
    (state.refuted.address === addressKey(clues) || (opened !== undefined && writtenAlike(named, opened.tenant)));
  const left = !isOld && opened && shown && sameTenant(shown, opened.tenant) === false ? undefined : opened;
  const openedFor = named && !isOld ? { portal, tenant: named } : left;
  const referral = before && referralAfter(before, portal, clues);
  const cameFor = [openedFor, referral].find((one) => one?.portal === portal && !one.doubted)?.tenant;
  const remembered: Clue[] = !named && cameFor ? [{ source: "opener", tenant: cameFor }] : [];
  return { ...rest, clues: [...clues, ...remembered], ...(openedFor && { openedFor }), ...(referral && { referral }) };
};

/**
 * Where nothing else is known, whom the person came for, or the customer last opened in Partner Center: it decides
 * nothing, but it gives a name to ask about.
 * @param before the clues of the document's earlier report: an answer was about the hint that the person saw
 */
const withHint = (
  state: TabTenant,
  before: readonly Clue[] | undefined,
  lastCustomer: Tenant | undefined,
): TabTenant => {
  if (state.clues?.length !== 0) return state;
  const tenant = state.referral?.tenant ?? before?.find(({ source }) => source === HINT)?.tenant ?? lastCustomer;
  return tenant ? { ...state, clues: [{ source: HINT, tenant }] } : state;
};

/** What is known of a tab's tenant with what its page reports, before anything is made of it. */
export const withPageReport = (
  state: TabTenant,
  { documentId, portal, clues, names, now, lastCustomer, kept }: PageReport,
): TabTenant => {
  // The first report after an update.
  const known = kept && state.documentId === undefined ? { ...state, ...kept, documentId } : state;
  const here = inDocument(known, documentId);
  return withHint(withOpener(referredHere({ ...here, names }, portal, now), portal, clues), here.clues, lastCustomer);
};
