import type { Words } from "../form-definition.ts";

/**
 * Words that the labels' sources do not print. The country code picker is seen only as `+1` (microsoft365-admin.md 1.3);
 * "Regional settings" holds a time zone and an alternative language, in an image-translated screenshot only; the
 * outcome texts are inferred.
 */
export const MICROSOFT365_WORDS: Words = {
  phone: ["Phone", "Phone number", "Telefon", "Telefonnummer"],
  email: ["Email", "Email address", "E-Mail", "E-Mail-Adresse"],
  countryCode: ["Country code", "Country/region code", "Landesvorwahl", "Code pays", "Indicatif pays", "国コード"],
  timeZone: ["Time zone", "Preferred time zone", "Your time zone", "Zeitzone"],
  supportLanguage: ["Language", "Alternative language", "Preferred language", "Support language"],
  confirmYourEmailAddress: ["Confirm your email address"],
  requestSaved: [
    "we received your request", "your request has been sent", "ihre anfrage wurde gesendet", "your request has been submitted", "service request has been created", "service request created",
    "your service request has been submitted", "request was submitted", "thank you for contacting", "wir haben ihre anfrage erhalten",
    "serviceanfrage wurde erstellt", "ihre anfrage wurde übermittelt",
  ],
  // "Closed" is seen in English (microsoft365-admin.md 1.2, 1.4), the others are inferred.
  requestClosed: [
    "Closed", "Geschlossen", "Fermé", "Cerrado", "Cerrada", "Chiuso", "Chiusa", "Fechado", "Fechada", "Gesloten", "Zamknięte", "Zavřeno", "Lezárva",
    "Lukket", "Stängd", "Suljettu", "Kapatıldı", "Закрыт", "Закрыто", "終了", "クローズ", "닫힘", "종료됨", "已关闭", "已關閉", "סגור", "مغلق",
  ],
  requestEnglish: ["service request", "support request", "ticket", "serviceanfrage", "supportticket"],
  notTechnical: ["billing", "subscription", "abrechnung", "abonnement", "facturation", "facturación"],
  failure: ["error", "failed", "could not", "couldn't", "unable to", "went wrong", "fehler", "fehlgeschlagen", "konnte nicht", "erreur", "échec"],
};
