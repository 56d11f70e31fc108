import { CONTACT_METHOD_WORDS } from "../contact-method-words.ts";
import type { Words } from "../form-definition.ts";

/**
 * Words that the labels' sources do not print. The country code picker is seen only as `+1` (microsoft365-admin.md 1.3);
 * "Regional settings" holds a time zone and an alternative language, in an image-translated screenshot only; the
 * outcome texts are inferred.
 */
export const MICROSOFT365_WORDS: Words = {
  ...CONTACT_METHOD_WORDS,
  phone: ["Phone", "Phone number", "Telefon", "Telefonnummer"],
  email: ["Email", "Email address", "E-Mail", "E-Mail-Adresse"],
  countryCode: ["Country code", "Country/region code", "Landesvorwahl", "Code pays", "Indicatif pays", "国コード"],
  timeZone: ["Time zone", "Preferred time zone", "Your time zone", "Zeitzone"],
  supportLanguage: ["Language", "Alternative language", "Preferred language", "Support language"],
  confirmYourEmailAddress: ["Confirm your email address"],
  requestSaved: [
    "received your request", "request has been received", "request was received", "request has been sent", "request was sent", "request has been submitted", "request was submitted", "request submitted",
    "request has been created", "request was created", "request created", "ticket has been created", "ticket was created", "ticket created", "thank you for contacting",
    "anfrage erhalten", "anfrage wurde gesendet", "anfrage wurde erstellt", "anfrage wurde übermittelt", "ticket wurde erstellt",
  ],
  // "Closed" is seen in English (microsoft365-admin.md 1.2, 1.4), the others are inferred.
  requestClosed: [
    "Closed", "Geschlossen", "Fermé", "Cerrado", "Cerrada", "Chiuso", "Chiusa", "Fechado", "Fechada", "Gesloten", "Zamknięte", "Zavřeno", "Lezárva",
    "Lukket", "Stängd", "Suljettu", "Kapatıldı", "Закрыт", "Закрыто", "終了", "クローズ", "닫힘", "종료됨", "已关闭", "已關閉", "סגור", "مغلق",
  ],
  requestEnglish: ["service request", "support request", "ticket", "case number", "request number", "tracking id", "trackingid", "serviceanfrage", "supportticket", "anfragenummer"],
  notTechnical: ["billing", "subscription", "abrechnung", "abonnement", "facturation", "facturación"],
  failure: ["error", "failed", "could not", "couldn't", "unable to", "went wrong", "fehler", "fehlgeschlagen", "konnte nicht", "erreur", "échec"],
};
