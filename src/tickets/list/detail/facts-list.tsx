import { portalName } from "../../../portals/portal-name.ts";
import { SEVERITY_LETTERS } from "../../../model/severity.ts";
import { customerWords } from "../../components/ticket-words.ts";
import type { Ticket } from "../../model/ticket.ts";
import { policyById } from "../../../deadline/response-time-policies.ts";
import { dueWords } from "../../../words/due-words.ts";
import { languageChoices, withChosen } from "../../../words/choices.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";

type Fact = readonly [label: MessageKey, value: string | undefined];

const contactFacts = ({ contactDetails: contact }: Ticket): readonly Fact[] => [
  ["field_firstName", contact.firstName],
  ["field_lastName", contact.lastName],
  ["field_primaryEmailAddress", contact.primaryEmailAddress],
  ["field_additionalEmailAddresses", contact.additionalEmailAddresses?.join("; ")],
  ["field_phoneNumber", contact.phoneNumber],
  ["field_preferredTimeZone", contact.preferredTimeZone],
  ["field_country", contact.country],
];

const factsOf = (ticket: Ticket, isShared: boolean, t: Translate): readonly Fact[] => {
  const { severity, customer, serviceLevelAgreement } = ticket;
  const language = ticket.supportLanguage ?? ticket.contactDetails.preferredSupportLanguage ?? "";
  const policy = serviceLevelAgreement?.policy;
  return [
    ["popup_number", ticket.supportTicketId ?? t("popup_noNumber")],
    ["all_customer", customerWords(ticket, t)],
    ["customer_domain", customer.domain],
    ["customer_id", customer.tenantId],
    ["people_filedBy", isShared ? ticket.filedBy : undefined],
    ["people_assignedTo", isShared ? ticket.assignee : undefined],
    ["list_portal", portalName(ticket.portal)],
    ["list_cloud", t(`cloud_${ticket.cloud}`)],
    ["detail_host", ticket.host],
    [
      "field_severity",
      severity === undefined
        ? t("options_notSet")
        : t("popup_severityChoice", SEVERITY_LETTERS[severity], t(`severity_${severity}`)),
    ],
    ["popup_kind", t(ticket.breakFix ? "panel_technical" : "panel_notTechnical")],
    ["field_service", ticket.service],
    ["field_supportPlan", ticket.supportPlan],
    [
      "field_preferredSupportLanguage",
      withChosen(languageChoices(t), language).find(({ value }) => value === language)?.words,
    ],
    ["all_due", serviceLevelAgreement && dueWords(serviceLevelAgreement.expirationTime, t)],
    ["detail_policy", policy === undefined ? undefined : (policyById(policy)?.name ?? policy)],
    ...contactFacts(ticket),
  ];
};

interface FactsListProps {
  readonly ticket: Ticket;
  /** Several people have requests here: it is said whose each is. */
  readonly isShared: boolean;
  readonly t: Translate;
}

/** All that is stored of a request, by name. */
export const FactsList = ({ ticket, isShared, t }: FactsListProps) => (
  <dl class="facts">
    {factsOf(ticket, isShared, t).map(([label, value]) =>
      value === undefined || value === "" ? null : (
        <div key={label}>
          <dt>{t(label)}</dt>
          <dd dir="auto">{value}</dd>
        </div>
      ),
    )}
  </dl>
);
