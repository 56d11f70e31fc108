import { SUPPORT_LANGUAGES } from "../../model/support-language.ts";
import { languageChoices, withChosen } from "../../words/choices.ts";
import type { RequestFactsProps } from "./request-facts-props.ts";
import { RequestField } from "./request-field.tsx";
import { SeverityField } from "./severity-field.tsx";

const KINDS = [
  { value: "breakFix", key: "panel_technical" },
  { value: "other", key: "panel_notTechnical" },
] as const;

const BreakFixField = ({ ticket, t, onChange }: RequestFactsProps) => (
  <RequestField
    ticket={ticket}
    name="breakFix"
    label={t("popup_kind")}
    value={ticket.breakFix ? "breakFix" : "other"}
    choices={KINDS.map(({ value, key }) => ({ value, words: t(key) }))}
    onChosen={(value) => onChange(ticket, { kind: "setBreakFix", breakFix: value === "breakFix" })}
  />
);

/** A request without a language of its own counts by that of the profile; one that was set cannot be unset. */
const LanguageField = ({ ticket, t, onChange }: RequestFactsProps) => {
  const language = ticket.supportLanguage ?? ticket.contactDetails.preferredSupportLanguage ?? "";
  const choices = withChosen(languageChoices(t), language);
  return (
    <RequestField
      ticket={ticket}
      name="language"
      label={t("field_preferredSupportLanguage")}
      value={language}
      choices={language === "" ? [{ value: "", words: t("options_notSet") }, ...choices] : choices}
      onChosen={(value) => {
        const chosen = SUPPORT_LANGUAGES.find((one) => one === value);
        if (chosen) onChange(ticket, { kind: "setLanguage", language: chosen });
      }}
    />
  );
};

/** The facts on which the deadline of a request depends, to be corrected; a missing severity is asked for elsewhere. */
export const RequestFacts = (props: RequestFactsProps) => (
  <>
    <BreakFixField {...props} />
    {props.ticket.breakFix && props.ticket.severity !== undefined && <SeverityField {...props} />}
    <LanguageField {...props} />
  </>
);
