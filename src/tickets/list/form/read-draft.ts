import { CLOUD_IDS } from "../../../model/cloud.ts";
import { done, failed, type Outcome } from "../../../model/outcome.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { SEVERITIES } from "../../../model/severity.ts";
import { SUPPORT_LANGUAGES } from "../../../model/support-language.ts";
import { typedText } from "../../../model/typed-text.ts";
import { requestsIn } from "../../../portals/requests.ts";
import { isTypedRequestNumber } from "../../../submission/model/request-number.ts";
import { parseCustomer } from "../../../tenant/model/customer-input.ts";
import type { MessageKey } from "../../../words/translate.ts";
import type { RequestByHand } from "../../model/by-hand/request-by-hand.ts";
import { isFilingTime, type EditedFacts } from "../../model/edit-ticket.ts";
import { isResponseTime } from "../../model/is-response-time.ts";
import type { RequestDraft } from "./request-draft.ts";

/** What is wrong with one box of the form, and what the words quote. */
export interface DraftProblem {
  readonly field: keyof RequestDraft;
  readonly key: MessageKey;
  readonly detail: string;
}

interface When {
  readonly now: number;
  readonly timeZone: string;
}

const TITLE_LIMIT = 500;

const instantOf = (local: string, timeZone: string): number | undefined => {
  try {
    return Temporal.PlainDateTime.from(local).toZonedDateTime(timeZone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** The host at which a portal of a cloud is opened; undefined where the cloud does not have the portal. */
const hostOf = (portal: RequestByHand["portal"], cloud: RequestByHand["cloud"]): string | undefined =>
  requestsIn(portal)?.access.hosts[cloud]?.find(({ isHome }) => isHome)?.host;

/**
 * The request that the form describes, or the first thing that is wrong with it.
 * @param before what the form said of a request that is kept: what is as it was need not be right
 */
export const readDraft = (
  draft: RequestDraft,
  { now, timeZone }: When,
  before?: RequestDraft,
): Outcome<RequestByHand, DraftProblem> => {
  const isNew = (...fields: readonly (keyof RequestDraft)[]): boolean =>
    fields.some((field) => before?.[field] !== draft[field]);
  const wrong = (field: keyof RequestDraft, key: MessageKey, detail = "") => failed({ field, key, detail });
  const title = draft.title.trim();
  if (title === "" && isNew("title")) return wrong("title", "form_titleMissing");
  if (title.length > TITLE_LIMIT) return wrong("title", "problem_tooLong", String(TITLE_LIMIT));
  const number = typedText(draft.number).trim();
  if (isNew("number") && number !== "" && !isTypedRequestNumber(number)) return wrong("number", "popup_numberWrong");
  const isUnnamed = draft.name.trim() === "" && draft.domain.trim() === "" && draft.id.trim() === "";
  const customer = isUnnamed || !isNew("name", "domain", "id") ? done({}) : parseCustomer(draft);
  if (!customer.ok) return wrong(customer.field, `problem_${customer.problem}`, customer.detail);
  const tenant: { name?: string | undefined; domain?: string | undefined; id?: string | undefined } = customer.value;
  const portal = TICKET_PORTAL_IDS.find((one) => one === draft.portal) ?? TICKET_PORTAL_IDS[0];
  const cloud = CLOUD_IDS.find((one) => one === draft.cloud) ?? CLOUD_IDS[0];
  const host = hostOf(portal, cloud) ?? "";
  if (host === "" && isNew("portal", "cloud")) return wrong("portal", "form_noPortal");
  const filed = instantOf(draft.filed, timeZone);
  if (filed === undefined || (isNew("filed") && !isFilingTime(filed, now))) return wrong("filed", "form_filedWrong");
  const createdDate = new Date(filed).toISOString();
  const responded = draft.responded === "" ? undefined : instantOf(draft.responded, timeZone);
  if (
    isNew("filed", "responded") &&
    draft.responded !== "" &&
    (responded === undefined || !isResponseTime({ createdDate }, responded, now))
  )
    return wrong("responded", "form_respondedWrong");
  const severity = SEVERITIES.find((one) => one === draft.severity);
  const supportLanguage = SUPPORT_LANGUAGES.find((one) => one === draft.language);
  return done({
    title,
    ...(number !== "" && { supportTicketId: number }),
    customer: {
      ...(tenant.name !== undefined && { name: tenant.name }),
      ...(tenant.domain !== undefined && { domain: tenant.domain }),
      ...(tenant.id !== undefined && { tenantId: tenant.id }),
    },
    own: draft.own,
    portal,
    cloud,
    host,
    ...(severity && { severity }),
    breakFix: draft.kind === "breakFix",
    ...(supportLanguage && { supportLanguage }),
    createdDate,
    ...(responded !== undefined && { respondedDate: new Date(responded).toISOString() }),
  });
};

/** What a person has changed in the form: other parts of the request stay as they are stored, to the second. */
export const editedFacts = (before: RequestDraft, after: RequestDraft, facts: RequestByHand): EditedFacts => {
  const isChanged = (...fields: readonly (keyof RequestDraft)[]): boolean =>
    fields.some((field) => before[field] !== after[field]);
  return {
    ...(isChanged("title") && { title: facts.title }),
    ...(isChanged("number") && { supportTicketId: facts.supportTicketId ?? null }),
    ...(isChanged("name", "domain", "id") && { customer: facts.customer }),
    ...(isChanged("own") && { own: facts.own }),
    ...(isChanged("portal") && { portal: facts.portal, host: facts.host }),
    ...(isChanged("severity") && { severity: facts.severity ?? null }),
    ...(isChanged("kind") && { breakFix: facts.breakFix }),
    ...(isChanged("language") && facts.supportLanguage && { supportLanguage: facts.supportLanguage }),
    ...(isChanged("filed") && { createdDate: facts.createdDate }),
    ...(isChanged("responded") && { respondedDate: facts.respondedDate ?? null }),
  };
};
