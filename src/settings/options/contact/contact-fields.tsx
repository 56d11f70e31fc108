import type { ContactDetails } from "../../../contact/contact-details.ts";
import { parseEmail, parseEmails, parseLine } from "../../../contact/contact-input.ts";
import { parsePhone } from "../../../contact/phone/parse-phone.ts";
import { languageChoices, type Choice } from "../../../words/choices.ts";
import type { Translate } from "../../../words/translate.ts";
import { isManaged } from "../../is-managed.ts";
import type { SettingsReading } from "../../settings-reading.ts";
import { SelectField } from "../fields/select-field.tsx";
import { contactMethodChoices, countryChoices, timeZoneChoices } from "../fields/setting-choices.ts";
import { TextField } from "../fields/text-field.tsx";
import type { Saver } from "../fields/use-saving.ts";

type Field = keyof ContactDetails;

/** The details without which nothing is filled in. */
export const REQUIRED_FIELDS = ["firstName", "lastName", "primaryEmailAddress"] as const satisfies readonly Field[];

/** The details that may be missing, in the order of the page. */
export const OTHER_FIELDS = [
  "additionalEmailAddresses",
  "phoneNumber",
  "country",
  "preferredContactMethod",
  "preferredSupportLanguage",
  "preferredTimeZone",
] as const satisfies readonly Field[];

const TEXTS = {
  firstName: { parse: parseLine, keyboard: "text", autocomplete: "given-name" },
  lastName: { parse: parseLine, keyboard: "text", autocomplete: "family-name" },
  primaryEmailAddress: { parse: parseEmail, keyboard: "email", autocomplete: "email" },
  phoneNumber: { parse: parsePhone, keyboard: "tel", autocomplete: "tel" },
} as const;

const CHOICES = {
  country: countryChoices,
  preferredContactMethod: contactMethodChoices,
  preferredSupportLanguage: languageChoices,
  preferredTimeZone: timeZoneChoices,
} as const satisfies Partial<Record<Field, (t: Translate) => Choice[]>>;

const withField = (details: ContactDetails, field: Field, value: unknown): ContactDetails => {
  const { [field]: _removed, ...others } = details;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? others : { ...others, [field]: value };
};

interface ContactFieldProps {
  readonly field: Field;
  readonly reading: SettingsReading;
  readonly save: Saver["save"];
  readonly t: Translate;
}

const isIn = <Key extends string>(record: Readonly<Record<Key, unknown>>, field: string): field is Key =>
  Object.hasOwn(record, field);

const hintOf = (field: Field, { preferredContactMethod }: ContactDetails, t: Translate): string | undefined => {
  if (field === "phoneNumber") return t("options_phoneHint");
  return field === "preferredContactMethod" && preferredContactMethod === "phone" ? t("panel_noPhone") : undefined;
};

/** One of the contact details, with the control that suits it. */
const ContactField = ({ field, reading, save, t }: ContactFieldProps) => {
  const { contactDetails } = reading.settings;
  const common = { id: field, label: t(`field_${field}`), managed: isManaged(reading, "contactDetails", field), t };
  const store = (value: unknown): void =>
    save((user) => ({ contactDetails: withField(user.contactDetails, field, value) }));
  const hint = hintOf(field, contactDetails, t);
  if (isIn(TEXTS, field))
    return (
      <TextField
        {...common}
        {...TEXTS[field]}
        value={contactDetails[field]}
        show={(value) => value ?? ""}
        save={store}
        required={REQUIRED_FIELDS.some((one) => one === field)}
        {...(hint !== undefined && { hint })}
      />
    );
  if (isIn(CHOICES, field))
    return (
      <SelectField {...common} value={contactDetails[field]} choices={CHOICES[field](t)} save={store} hint={hint} />
    );
  return (
    <TextField
      {...common}
      hint={t("options_emailsHint")}
      value={contactDetails.additionalEmailAddresses ?? []}
      show={(value) => value.join("; ")}
      parse={parseEmails}
      save={store}
    />
  );
};

/** Some of the contact details. */
export const ContactFields = ({
  fields,
  ...rest
}: Omit<ContactFieldProps, "field"> & { readonly fields: readonly Field[] }) => (
  <>
    {fields.map((field) => (
      <ContactField key={field} field={field} {...rest} />
    ))}
  </>
);
