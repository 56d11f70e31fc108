import { isNamed, type Tenant } from "../model/tenant.ts";
import type { ContextAnswer, Verdict, VerdictParts } from "../model/verdict.ts";
import { inDocument, type PageReport, referredBy, withPageReport } from "./page-report.ts";
import {
  type OpenedTab,
  type Pair,
  type ReferralClick,
  type Waiting,
  withClick,
  withOpenedTab,
} from "./referral-clicks.ts";
import { withoutRefuted, withRefuted } from "./refuted-address.ts";
import { isSame } from "./same-tenant.ts";
import type { TabTenant } from "./tab-tenant-state.ts";
import { cluesKey, sameVerdict, type TenantFacts, tabVerdict } from "./tab-verdict.ts";

/*
 * The tenant of a tab:
 *
 *   ┌─────────┐ pageReported ┌────────────┐        informed         ┌─────────┐
 *   │ unheard │ ───────────▶ │ uninformed │ ──────────────────────▶ │ settled │
 *   └─────────┘              └────────────┘ ◀────────────────────── └─────────┘
 *     ▲     │                  │        ▲ │  pageReported, referred,     │
 *     │     │                  │        └─┘  answered, nameDoubted,      │
 *     │     │ referrerOpened        any  factsChanged, where the    │
 *     │     ▼                  ▼         news verdict is another one     │
 *     │   ┌───────────────┐ ◀────────────────────────────────────────────┘
 *     │   │ partnerCenter │   referrerOpened
 *     │   └───────────────┘   linkClicked, tabOpened: click and tab find each other
 *     │           │ pageReported: as from unheard
 *     └───────────┘ another document
 *
 *   unheard        no top document has reported from a portal: no clues, no verdict; a referral may wait here
 *   uninformed     judged, and frames and panel have yet to hear of the verdict
 *   settled        judged, and all have heard
 *   partnerCenter  Partner Center is open: no clues, but clicks on its links and the tabs that were opened from it
 */

/** Something new on which the tab is judged again. */
export type TenantNews =
  /** The top document says what it shows of whose tenant is open. */
  | ({ readonly kind: "pageReported" } & PageReport)
  /** A click in Partner Center has turned out to have opened this tab. */
  | { readonly kind: "referred"; readonly click: ReferralClick }
  /** The person has said whose tenant this is; `tenant` is empty where nobody knows whom the answer is about. */
  | { readonly kind: "answered"; readonly answer: ContextAnswer; readonly tenant: Tenant }
  /**
   * The person has said that the own name on the page means nothing (a fact by now), and this tenant is a customer's.
   */
  | { readonly kind: "nameDoubted"; readonly tenant: Tenant }
  /** Settings or customer directory are other ones now. */
  | { readonly kind: "factsChanged" };

/** What happens to the tenant of a tab. */
export type TenantEvent =
  | (TenantNews & { readonly facts: TenantFacts })
  /** A report of the page was dealt with to the end: the same one is no news. */
  | { readonly kind: "reportDone"; readonly documentId: string | undefined; readonly report: string }
  /** Frames and panel have heard of this verdict. */
  | { readonly kind: "informed"; readonly verdict: Verdict | undefined }
  /** A page that refers to customers is open in this tab. */
  | { readonly kind: "referrerOpened"; readonly documentId: string | undefined }
  /** In this tab a link was clicked that leads into a customer's portal. */
  | { readonly kind: "linkClicked"; readonly click: ReferralClick }
  /** Another tab was opened from this one. */
  | { readonly kind: "tabOpened"; readonly tab: OpenedTab };

/** What is to be done after an event. */
export type TenantEffect =
  /** Frames and panel are to hear of the verdict, and what the page says of a known tenant is kept; then `informed`. */
  | { readonly kind: "inform"; readonly verdict: Verdict | undefined }
  /** The other tab is to hear that it was `referred`. */
  | ({ readonly kind: "refer" } & Pair);

export interface NextTenant {
  readonly state: TabTenant;
  readonly effects: readonly TenantEffect[];
}

/** Maximum number of answers of one tab. */
const MAX_ANSWERS = 20;

const withAnswer = (state: TabTenant, answer: ContextAnswer, tenant: Tenant): TabTenant => ({
  ...state,
  answers: [...state.answers, { tenant, answer }].slice(-MAX_ANSWERS),
});

/** With an answer the person has taken note of where they are: whom they came for does not matter any more. */
const answered = ({ referral: _referral, ...state }: TabTenant, answer: ContextAnswer, tenant: Tenant): TabTenant => ({
  ...withAnswer(state, answer, tenant),
  ...(state.clues && {
    clueAnswer: { clues: cluesKey(state.clues, state.verdict), answer, ...(isNamed(tenant) && { tenant }) },
  }),
});

/** What is known with the news, before it is judged: whom it speaks of is looked up for the facts (`spokenOf`). */
export const withNews = (state: TabTenant, news: TenantNews): TabTenant => {
  switch (news.kind) {
    case "pageReported":
      return withPageReport(state, news);
    case "referred":
      return referredBy(state, news.click);
    case "answered":
      return answered(state, news.answer, news.tenant);
    case "nameDoubted":
      return withoutRefuted(withAnswer(state, "customer", news.tenant));
    case "factsChanged":
      return state;
  }
};

/** Answers end with the tenant that they are about; where none is known at the moment, they wait. */
const answersAbout = ({ answers }: TabTenant, verdict: Partial<VerdictParts> = {}): TabTenant["answers"] => {
  const { tenant } = verdict;
  return tenant === undefined ? answers : answers.filter((one) => isSame(one.tenant, tenant));
};

const judged = (before: TabTenant, news: TenantNews, facts: TenantFacts): NextTenant => {
  const after = withNews(before, news);
  const verdict = tabVerdict(after, facts);
  // What a frame has said before its top document's first report went to the document before.
  const isNew =
    before.uninformed === true || after.documentId !== before.documentId || !sameVerdict(before.verdict, verdict);
  return {
    state: {
      ...withRefuted(after, verdict, before.names),
      verdict,
      answers: answersAbout(after, verdict),
      ...(isNew && { uninformed: true }),
    },
    // Other settings may change what may be filled under the same verdict.
    effects: isNew || news.kind === "factsChanged" ? [{ kind: "inform", verdict }] : [],
  };
};

const paired = (state: TabTenant, { pair, ...waiting }: Waiting & { readonly pair?: Pair }): NextTenant => ({
  state: { ...state, ...waiting },
  effects: pair ? [{ kind: "refer", ...pair }] : [],
});

/** The tenant of a tab after an event, and what is to be done then. */
export const nextTenant = (state: TabTenant, event: TenantEvent): NextTenant => {
  const { clicks = [], openedTabs = [] } = state;
  switch (event.kind) {
    case "reportDone": {
      const isOurs = state.documentId === event.documentId;
      return { state: isOurs ? { ...state, lastReport: event.report } : state, effects: [] };
    }
    case "informed": {
      const isOurs = sameVerdict(state.verdict, event.verdict);
      return { state: isOurs ? { ...state, uninformed: undefined } : state, effects: [] };
    }
    case "referrerOpened":
      return { state: { clicks: [], ...inDocument(state, event.documentId) }, effects: [] };
    case "linkClicked":
      return paired(state, withClick({ clicks, openedTabs }, event.click));
    case "tabOpened":
      // Only tabs of a referrer send anybody anywhere.
      return state.clicks ? paired(state, withOpenedTab({ clicks, openedTabs }, event.tab)) : { state, effects: [] };
    default: {
      const { facts, ...news } = event;
      return judged(state, news, facts);
    }
  }
};
