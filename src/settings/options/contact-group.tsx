import type { ContactDetails } from "../../contact/contact-details.ts";
import { parseEmail, parseEmails, parseLine } from "../../contact/contact-input.ts";
import { parsePhone } from "../../contact/phone/parse-phone.ts";
import { languageChoices } from "../../words/choices.ts";
import { contactMethodChoices, countryChoices, timeZoneChoices } from "./fields/setting-choices.ts";
import { FillModeField } from "./fill-mode-field.tsx";
import { isManaged } from "../is-managed.ts";
import { Group } from "./fields/group.tsx";
import type { GroupOfSettingsProps } from "./group-of-settings.ts";
import { SelectField } from "./fields/select-field.tsx";
import { TextField } from "./fields/text-field.tsx";
import { useSaving } from "./fields/use-saving.ts";

type Field = keyof ContactDetails;
type TextName = "firstName" | "lastName" | "primaryEmailAddress" | "phoneNumber";
type ListName = "country" | "preferredContactMethod" | "preferredSupportLanguage" | "preferredTimeZone";

const TEXTS = [
  { field: "firstName", parse: parseLine, keyboard: "text", autocomplete: "given-name" },
  { field: "lastName", parse: parseLine, keyboard: "text", autocomplete: "family-name" },
  { field: "primaryEmailAddress", parse: parseEmail, keyboard: "email", autocomplete: "email" },
  { field: "phoneNumber", parse: parsePhone, keyboard: "tel", autocomplete: "tel" },
] as const;

const withField = (details: ContactDetails, field: Field, value: unknown): ContactDetails => {
  const { [field]: _removed, ...others } = details;
  return value === undefined || (Array.isArray(value) && value.length === 0) ? others : { ...others, [field]: value };
};

/** The contact details by which Microsoft is to reach the partner, and when they are filled in. */
export const ContactGroup = ({ reading, source, t }: GroupOfSettingsProps) => {
  const { save, saving } = useSaving(source);
  const { contactDetails, fillMode } = reading.settings;
  const isFieldManaged = (field: Field): boolean => isManaged(reading, "contactDetails", field);
  const store = (field: Field, value: unknown): void =>
    save((user) => ({ contactDetails: withField(user.contactDetails, field, value) }));

  const textField = (name: TextName) => {
    const { field, ...rest } = TEXTS.find((one) => one.field === name) ?? TEXTS[0];
    return (
      <TextField
        {...rest}
        id={field}
        label={t(`field_${field}`)}
        value={contactDetails[field]}
        show={(value) => value ?? ""}
        save={(value) => store(field, value)}
        managed={isFieldManaged(field)}
        {...(field === "phoneNumber" && { hint: t("options_phoneHint") })}
        t={t}
      />
    );
  };
  const listField = (field: ListName, choices: Parameters<typeof SelectField>[0]["choices"]) => (
    <SelectField
      id={field}
      label={t(`field_${field}`)}
      value={contactDetails[field]}
      choices={choices}
      save={(value) => store(field, value)}
      managed={isFieldManaged(field)}
      hint={
        field === "preferredContactMethod" && contactDetails.preferredContactMethod === "phone"
          ? t("panel_noPhone")
          : undefined
      }
      t={t}
    />
  );

  return (
    <Group title={t("options_contact")} why={t("options_contactWhy")} saving={saving} t={t}>
      <div class="fields">
        {textField("firstName")}
        {textField("lastName")}
        {textField("primaryEmailAddress")}
        <TextField
          id="additionalEmailAddresses"
          label={t("field_additionalEmailAddresses")}
          hint={t("options_emailsHint")}
          value={contactDetails.additionalEmailAddresses ?? []}
          show={(value) => value.join("; ")}
          parse={parseEmails}
          save={(value) => store("additionalEmailAddresses", value)}
          managed={isFieldManaged("additionalEmailAddresses")}
          t={t}
        />
        {textField("phoneNumber")}
        {listField("country", countryChoices(t))}
        {listField("preferredContactMethod", contactMethodChoices(t))}
        {listField("preferredSupportLanguage", languageChoices(t))}
        {listField("preferredTimeZone", timeZoneChoices())}
        <FillModeField
          value={fillMode}
          save={(mode) => save({ fillMode: mode })}
          managed={isManaged(reading, "fillMode")}
          t={t}
        />
      </div>
    </Group>
  );
};
