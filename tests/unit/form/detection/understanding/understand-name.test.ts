import { describe, expect, it } from "vitest";
import { understandHeading, understandName } from "../../../../../src/form/detection/understanding/understand-name.ts";
import { vocabularyOf } from "../../../../../src/form/detection/understanding/vocabulary.ts";
import { azureForm } from "../../../../../src/portals/azure/forms/azure-form.ts";
import { wordsFor } from "../../../../../src/portals/words-for.ts";

const vocabularyIn = (language: string) => vocabularyOf(azureForm(wordsFor("azure", language)));

/** The field that a name says, if it says one for sure, without what is not the contact's. */
const fieldOf = (name: string, language = "en"): string | undefined => {
  const { fields, isOther } = understandName(name, vocabularyIn(language));
  if (isOther) return "other";
  const best = [...fields].sort(([, one], [, other]) => other - one);
  const [first, second] = best;
  if (!first || first[1] < 0.75 || (second && second[1] > first[1] - 0.15)) return undefined;
  return first[0];
};

describe("a name in English", () => {
  it.each([
    ["Given name", "firstName"],
    ["Your first name", "firstName"],
    ["First name of the contact person", "firstName"],
    ["Contact's first name *", "firstName"],
    ["Family name", "lastName"],
    ["Surname (required)", "lastName"],
    ["Mobile or phone", "phoneNumber"],
    ["Mobile / phone", "phoneNumber"],
    ["Best phone number to reach you", "phoneNumber"],
    ["Business phone", "phoneNumber"],
    ["Phone number we should call", "phoneNumber"],
    ["Contact email address", "primaryEmailAddress"],
    ["Your e-mail", "primaryEmailAddress"],
    ["Work email", "primaryEmailAddress"],
    ["E-Mail:", "primaryEmailAddress"],
    ["Preferred way to contact you", "preferredContactMethod"],
    ["How should we contact you?", "preferredContactMethod"],
    ["How would you like to be contacted?", "preferredContactMethod"],
    ["Preferred method of communication", "preferredContactMethod"],
    ["Support plan type", "supportPlan"],
    ["Your support plan", "supportPlan"],
    ["Country code", "phoneCountryCode"],
    ["Phone country code", "phoneCountryCode"],
    ["Your country or region", "country"],
    ["Preferred support language", "preferredSupportLanguage"],
    ["Your time zone", "preferredTimeZone"],
    ["Time zone of the contact", "preferredTimeZone"],
    ["Severity level", "severity"],
    ["Additional email addresses", "additionalEmailAddresses"],
  ])("%s", (name, field) => {
    expect(fieldOf(name)).toBe(field);
  });

  it.each([
    "Billing email",
    "Reseller phone",
    "Manager's first name",
    "Emergency contact phone",
    "Alternate phone",
    "Company phone",
    "User name",
    "Display name",
    "Fax number",
    "Email of the affected user",
  ])("%s is not the contact's", (name) => {
    expect(fieldOf(name)).toBe("other");
  });

  it.each(["Name", "Address", "Number", "Full name", "Phone or email", "Notes", "Reference", "Description", ""])(
    "%s says nothing for sure",
    (name) => {
      expect(fieldOf(name)).toBeUndefined();
    },
  );
});

describe("a name in another language", () => {
  it.each([
    ["de", "Ihr Vorname", "firstName"],
    ["de", "Familienname", "lastName"],
    ["de", "Kontakttelefon", "phoneNumber"],
    ["de", "Geschäftliche Telefonnummer", "phoneNumber"],
    ["de", "Bevorzugter Kontaktweg", "preferredContactMethod"],
    ["de", "E-Mail des Ansprechpartners", "primaryEmailAddress"],
    ["de", "Landesvorwahl", "phoneCountryCode"],
    ["fr", "Votre prénom", "firstName"],
    ["fr", "Nom de famille", "lastName"],
    ["fr", "Numéro de portable", "phoneNumber"],
    ["fr", "Comment souhaitez-vous être contacté ?", "preferredContactMethod"],
    ["es", "Correo electrónico de contacto", "primaryEmailAddress"],
    ["es", "Teléfono móvil", "phoneNumber"],
    ["it", "Numero di cellulare", "phoneNumber"],
    ["pt-BR", "Telefone de contato", "phoneNumber"],
    ["nl", "Uw voornaam", "firstName"],
    ["pl", "Numer telefonu komórkowego", "phoneNumber"],
    ["ru", "Ваше имя", "firstName"],
    ["ru", "Контактный телефон", "phoneNumber"],
    ["ja", "お客様の電話番号", "phoneNumber"],
    ["ja", "ご希望の連絡方法", "preferredContactMethod"],
    ["ko", "휴대폰 번호", "phoneNumber"],
    ["zh-Hans", "您的手机号码", "phoneNumber"],
    ["zh-Hant", "連絡人電子郵件", "primaryEmailAddress"],
    ["da", "Dit telefonnummer", "phoneNumber"],
  ])("%s: %s", (language, name, field) => {
    expect(fieldOf(name, language)).toBe(field);
  });

  it.each([
    ["de", "Rechnungs-E-Mail"],
    ["de", "Telefon des Vorgesetzten"],
    ["fr", "E-mail de facturation"],
    ["ja", "請求先メールアドレス"],
    ["zh-Hans", "紧急联系电话"],
  ])("%s: %s is not the contact's", (language, name) => {
    expect(fieldOf(name, language)).toBe("other");
  });

  it.each([
    ["ja", "会社名"],
    ["ja", "件名"],
    ["zh-Hans", "公司名称"],
    ["de", "Name des Projekts"],
  ])("%s: %s names no field of the contact", (language, name) => {
    expect(["firstName", "lastName"]).not.toContain(fieldOf(name, language));
  });
});

describe("a heading", () => {
  it.each([
    ["en", "Contact information", "contact"],
    ["en", "Who should we contact?", "contact"],
    ["en", "Billing contact", "other"],
    ["en", "Emergency contact details", "other"],
    ["en", "Sign up for our newsletter", "other"],
    ["en", "Problem description", "unknown"],
    ["de", "Ihre Kontaktdaten", "contact"],
    ["de", "Technischer Ansprechpartner", "other"],
    ["ja", "連絡先の詳細", "contact"],
    ["ja", "緊急連絡先", "other"],
  ])("%s: %s is %s", (language, heading, about) => {
    expect(understandHeading(heading, vocabularyIn(language)).about).toBe(about);
  });
});
