import type { Words } from "./form-definition.ts";

/**
 * What lists call the contact methods where they do not use a word of the field for the number or the address. General
 * vocabulary (inferred).
 */
export const CONTACT_METHOD_WORDS: Words = {
  phoneMethod: [
    "Call", "Callback", "Call me", "Anruf", "Telefonanruf", "Rückruf", "Telefonisch", "Appel", "Appel téléphonique", "Rappel", "Llamada", "Llamada telefónica",
    "Chiamata", "Telefonata", "Chamada", "Ligação", "Chamada telefónica", "Звонок", "По телефону", "通話", "电话联系", "致电", "通话", "Telefoongesprek", "Bellen",
    "Połączenie telefoniczne", "Rozmowa telefoniczna", "Hovor", "Hívás", "Samtal", "Arama",
  ],
  emailMethod: [
    "Mail", "Per Mail", "Courriel", "Messagerie électronique", "Correo", "Posta elettronica", "Correio eletrónico", "Correio eletrônico", "Электронная почта",
    "По электронной почте", "Эл. почта", "メール", "邮件", "電郵", "Poczta elektroniczna", "Elektronická pošta", "E-mail",
  ],
};
