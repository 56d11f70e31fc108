import { describe, expect, it } from "vitest";
import { chooseFor } from "../../../../../src/form/filling/target/target-value.ts";
import { targetValuesFor } from "../../../../../src/form/filling/target/target-values.ts";
import type { ContactMethod } from "../../../../../src/contact/contact-methods.ts";
import { microsoft365Form } from "../../../../../src/portals/microsoft365/forms/microsoft365-form.ts";
import { wordsFor } from "../../../../../src/portals/words-for.ts";

const choose = (preferredContactMethod: ContactMethod, offered: string[], language: string): unknown => {
  const form = microsoft365Form(wordsFor("microsoft365", language));
  const target = targetValuesFor(
    ["preferredContactMethod"],
    { contactDetails: { preferredContactMethod }, choosePlan: false },
    form,
    language,
  ).get("preferredContactMethod");
  const choice = target && chooseFor(target)(offered);
  return typeof choice === "number" ? offered[choice] : choice;
};

describe("the entry of a contact method", () => {
  it.each([
    ["en", ["Phone (response within 30 minutes)", "Email (response within 4 hours)"]],
    ["en", ["By phone", "By email"]],
    ["en", ["Call me", "E-mail"]],
    ["en", ["Phone – we call you", "Email – we never phone"]],
    ["de", ["Telefon (Antwort innerhalb von 30 Minuten)", "E-Mail (Antwort innerhalb von 4 Stunden)"]],
    ["de", ["Anruf", "E-Mail-Adresse"]],
    ["de", ["Per Telefon", "Per E-Mail"]],
    ["de-AT", ["Rückruf (30 Minuten)", "Mail (4 Stunden)"]],
    ["fr", ["Téléphone (réponse sous 30 minutes)", "E-mail (réponse sous 4 heures)"]],
    ["es", ["Teléfono (respuesta en 30 minutos)", "Correo electrónico (respuesta en 4 horas)"]],
    ["it", ["Telefono (risposta entro 30 minuti)", "Posta elettronica (risposta entro 4 ore)"]],
    ["pt-BR", ["Telefone (resposta em 30 minutos)", "Email (resposta em 4 horas)"]],
    ["nl", ["Telefoon (antwoord binnen 30 minuten)", "E-mail (antwoord binnen 4 uur)"]],
    ["pl", ["Telefon (odpowiedź w ciągu 30 minut)", "Adres e-mail (odpowiedź w ciągu 4 godzin)"]],
    ["ru", ["Телефон (ответ в течение 30 минут)", "Электронная почта (ответ в течение 4 часов)"]],
    ["ja", ["電話 (30 分以内に応答)", "メール (4 時間以内に応答)"]],
    ["ko", ["전화(30분 이내 응답)", "메일(4시간 이내 응답)"]],
    ["zh-CN", ["电话(30 分钟内响应)", "电子邮件(4 小时内响应)"]],
    ["zh-TW", ["電話(30 分鐘內回應)", "電子郵件(4 小時內回應)"]],
    ["tr", ["Telefon (30 dakika içinde yanıt)", "E-posta (4 saat içinde yanıt)"]],
  ])("in %s is found in %j", (language, [phone = "", email = ""]) => {
    expect(choose("phone", [phone, email], language)).toBe(phone);
    expect(choose("email", [phone, email], language)).toBe(email);
  });

  it("is not one that a remark speaks of", () => {
    expect(choose("phone", ["Email (we may phone you)", "Text message"], "en")).toBe("none");
    expect(choose("email", ["Telefon, keine E-Mail", "SMS"], "de")).toBe("none");
  });

  it("is not one of which its name holds the letters only", () => {
    expect(choose("phone", ["No", "One"], "en")).toBe("none");
    expect(choose("phone", ["Nein", "Elefo"], "de")).toBe("none");
    expect(choose("phone", ["Phonetics"], "en")).toBe("none");
  });
});

it("the Microsoft 365 form's list is known in the languages in which the Azure form's is", () => {
  expect(wordsFor("microsoft365", "de")["preferredContactMethod"]).toEqual([
    "Preferred contact method",
    "Bevorzugte Kontaktmethode",
  ]);
  expect(wordsFor("microsoft365", "zh-CN")["preferredContactMethod"]).toContain("首选联系方法");
  expect(wordsFor("microsoft365", "de")["preferredContactMethod"]).not.toContain("首选联系方法");
});
