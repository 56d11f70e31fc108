import type { ComponentChildren } from "preact";
import { CONTACT_METHODS } from "../../contact/contact-methods.ts";
import { SEVERITIES, SEVERITY_LETTERS } from "../../model/severity.ts";
import { contactMethodChoices, countryChoices, timeZoneChoices } from "../options/fields/setting-choices.ts";
import type { Words } from "../../portals/definition/form-definition.ts";
import { type Choice, languageChoices } from "../../words/choices.ts";
import type { Translate } from "../../words/translate.ts";
import { OTHER_PLANS, PREFILLED } from "./sample-values.ts";

interface SampleFormProps {
  /** What a portal calls its fields in the language of this page. */
  readonly words: Words;
  readonly t: Translate;
}

interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly children: ComponentChildren;
}

const Field = ({ id, label, children }: FieldProps) => (
  <div>
    <label for={id}>{label}</label>
    {children}
  </div>
);

interface ListProps {
  readonly id: string;
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string;
}

const List = ({ id, label, choices, chosen }: ListProps) => (
  <Field id={id} label={label}>
    <select id={id}>
      {choices.map(({ value, words }) => (
        <option key={value} value={value} selected={value === chosen}>
          {words}
        </option>
      ))}
    </select>
  </Field>
);

/** A support form as a portal shows it, with somebody else's details in it. It can be filled in, but is never sent. */
export const SampleForm = ({ words, t }: SampleFormProps) => {
  const word = (key: string): string => words[key]?.[0] ?? "";
  const plans = [...OTHER_PLANS, word("cloudSolutionProvider")].map((name) => ({ value: name, words: name }));
  const severities = SEVERITIES.map((value) => ({
    value,
    words: `${SEVERITY_LETTERS[value]} - ${t(`severity_${value}`)}`,
  }));
  const text = (id: string, label: string, value: string) => (
    <Field id={id} label={label}>
      <input id={id} type="text" autocomplete="off" spellcheck={false} defaultValue={value} />
    </Field>
  );
  return (
    <main>
      <p>{t("sample_why")}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        <h1>{word("newSupportRequest")}</h1>
        {text("summary", word("summary"), "")}
        <List id="supportPlan" label={word("supportPlan")} choices={plans} chosen={OTHER_PLANS[0]} />
        <List id="severity" label={word("severity")} choices={severities} chosen="minimal" />
        <h2>{word("contactInformation")}</h2>
        <fieldset>
          <legend>{word("preferredContactMethod")}</legend>
          {contactMethodChoices(t).map(({ value, words: name }) => {
            const isChosen = value === CONTACT_METHODS[1];
            return (
              <label key={value}>
                <input type="radio" name="contactMethod" value={value} defaultChecked={isChosen} /> {name}
              </label>
            );
          })}
        </fieldset>
        {text("firstName", word("firstName"), PREFILLED.firstName)}
        {text("lastName", word("lastName"), PREFILLED.lastName)}
        {text("email", word("email"), PREFILLED.email)}
        {text("additionalEmail", word("additionalEmail"), "")}
        {text("phone", word("phone"), PREFILLED.phone)}
        <List id="country" label={word("countryRegion")} choices={countryChoices(t)} chosen={PREFILLED.country} />
        <List id="language" label={word("supportLanguage")} choices={languageChoices(t)} chosen={PREFILLED.language} />
        <List id="timeZone" label={word("timeZone")} choices={timeZoneChoices()} chosen={PREFILLED.timeZone} />
        <button type="submit" disabled>
          {word("create")}
        </button>
      </form>
    </main>
  );
};
