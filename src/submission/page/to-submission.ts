import type { ContactDetails } from "../../contact/contact-details.ts";
import { CONTACT_METHODS } from "../../contact/contact-methods.ts";
import type { CloudId } from "../../model/cloud.ts";
import type { VerdictKind } from "../../tenant/model/verdict.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { RequestFacts } from "../../form/model/request-facts.ts";
import { SEVERITY_LETTERS, SEVERITIES, type Severity } from "../../model/severity.ts";
import { SUPPORT_LANGUAGES } from "../../model/support-language.ts";
import type { Submission } from "../model/submission.ts";
import { fold } from "../../page/text/fold.ts";
import { languageNames } from "../../page/text/display-names.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Draft } from "../../form/session/draft.ts";

/** Where and when a form was submitted. */
export interface SubmissionPlace {
  readonly submissionId: string;
  readonly cloud: CloudId;
  readonly host: string;
  readonly pageLanguage: string;
  /** The moment of the intent. */
  readonly createdDate: string;
  readonly verdict: { readonly kind: VerdictKind; readonly tenant?: Tenant | undefined } | undefined;
  /** What the person stated about a request whose form does not ask for it. */
  readonly facts?: RequestFacts | undefined;
}

const wordsOf = (definition: FormDefinition, keys: readonly string[]): string[] =>
  keys.flatMap((key) => definition.words[key] ?? []).map(fold);

/**
 * What the person has taught of the options, else their leading A, B or C ("A - Critical impact"); the words after it
 * are localized.
 */
const severityOf = (shown: string | undefined, definition: FormDefinition): Severity | undefined => {
  const meant = SEVERITIES.find((one) => wordsOf(definition, [`severity:${one}`]).includes(fold(shown ?? "")));
  if (meant) return meant;
  const letter = /^\s*(?:sev(?:erity)?\.?\s*)?([abc])\b/i.exec((shown ?? "").normalize("NFKC"))?.[1]?.toUpperCase();
  return SEVERITIES.find((severity) => SEVERITY_LETTERS[severity] === letter);
};

/** Billing, subscription management, quota: not break-fix. A form that says nothing is about a technical problem. */
const isBreakFix = (issueType: string | undefined, definition: FormDefinition): boolean => {
  const shown = fold(issueType ?? "");
  return !wordsOf(definition, definition.notBreakFix).some((word) => shown.includes(word));
};

/** The BCP 47 tag of a support language as the form names it, else the words themselves. */
const languageOf = (
  shown: string | undefined,
  definition: FormDefinition,
  pageLanguage: string,
): string | undefined => {
  if (!shown) return undefined;
  const text = fold(shown);
  return (
    SUPPORT_LANGUAGES.find((tag) => wordsOf(definition, [`preferredSupportLanguage:${tag}`]).includes(text)) ??
    SUPPORT_LANGUAGES.find((tag) => languageNames(tag, pageLanguage).some((name) => text.startsWith(fold(name)))) ??
    shown.slice(0, 100)
  );
};

const addressesIn = (text: string | undefined): string[] =>
  (text ?? "").split(/[;,\s]+/).filter((address) => address !== "");

const contactOf = (draft: Draft, definition: FormDefinition, pageLanguage: string): ContactDetails => {
  const texts = ["firstName", "lastName", "phoneNumber", "country", "preferredTimeZone"] as const;
  const details: ContactDetails = {};
  for (const field of texts) if (draft[field]) details[field] = draft[field].slice(0, 200);
  // Some forms have one box for all addresses: the first is the person's.
  const [primary, ...others] = addressesIn(draft.primaryEmailAddress);
  if (primary) details.primaryEmailAddress = primary.slice(0, 200);
  const additional = [...others, ...addressesIn(draft.additionalEmailAddresses)].slice(0, 20);
  if (draft.phoneCountryCode && details.phoneNumber) {
    const code = /\+\d{1,4}/.exec(draft.phoneCountryCode)?.[0];
    if (code && !details.phoneNumber.startsWith("+"))
      details.phoneNumber = `${code}${details.phoneNumber.replace(/\D/g, "")}`;
  }
  if (additional.length) details.additionalEmailAddresses = additional.map((address) => address.slice(0, 200));
  const language = languageOf(draft.preferredSupportLanguage, definition, pageLanguage);
  if (language) details.preferredSupportLanguage = language;
  const method = CONTACT_METHODS.find((one) =>
    wordsOf(definition, [one, `${one}Method`]).includes(fold(draft.preferredContactMethod ?? "")),
  );
  if (method) details.preferredContactMethod = method;
  return details;
};

/**
 * A submission as the ticket store takes it, from what the form showed over all its steps and the verdict under which
 * it was filled in.
 */
export const toSubmission = (draft: Draft, definition: FormDefinition, place: SubmissionPlace): Submission => {
  const { submissionId, cloud, host, pageLanguage, createdDate, verdict } = place;
  const severity = place.facts?.severity ?? severityOf(draft.severity, definition);
  const supportLanguage = languageOf(draft.preferredSupportLanguage, definition, pageLanguage);
  const tenant = verdict?.tenant;
  return {
    submissionId,
    portal: definition.portal,
    cloud,
    host,
    title: draft.title ?? "",
    breakFix: place.facts?.breakFix ?? isBreakFix(draft.issueType, definition),
    customer: {
      ...(tenant?.id ? { tenantId: tenant.id } : {}),
      ...(tenant?.domain ? { domain: tenant.domain } : {}),
      ...(tenant?.name ? { name: tenant.name } : {}),
    },
    own: verdict?.kind === "own",
    contactDetails: contactOf(draft, definition, pageLanguage),
    createdDate,
    ...(severity ? { severity } : {}),
    ...(draft.service ? { service: draft.service.slice(0, 300) } : {}),
    ...(draft.supportPlan ? { supportPlan: draft.supportPlan.slice(0, 200) } : {}),
    ...(supportLanguage ? { supportLanguage } : {}),
  };
};
