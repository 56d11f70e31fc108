/** Titles that are near that of a support form and name another page, by language. */
const NEAR_TITLES: Readonly<Record<string, readonly string[]>> = {
  en: ["Support", "Help + support", "New request", "Contact us"],
  de: ["Support", "Hilfe + Support", "Neue Anfrage", "Kontaktieren Sie uns"],
  es: ["Soporte", "Ayuda + soporte técnico", "Nueva solicitud", "Contáctenos"],
  fr: ["Support", "Aide + support", "Nouvelle demande", "Nous contacter"],
  it: ["Supporto", "Guida + supporto", "Nuova richiesta", "Contattaci"],
  ja: ["サポート", "ヘルプ + サポート", "新しい要求", "お問い合わせ"],
  ko: ["지원", "도움말 + 지원", "새 요청", "문의하기"],
  nl: ["Ondersteuning", "Help + ondersteuning", "Nieuwe aanvraag", "Neem contact op"],
  pl: ["Pomoc techniczna", "Pomoc i obsługa", "Nowe żądanie", "Skontaktuj się z nami"],
  pt: ["Suporte", "Ajuda + suporte", "Nova solicitação", "Fale conosco"],
  sv: ["Support", "Hjälp + support", "Ny begäran", "Kontakta oss"],
};

/** The titles that a page in this language may have, the English ones among them. */
export const nearTitles = (language: string): readonly string[] => [
  ...new Set([...(NEAR_TITLES["en"] ?? []), ...(NEAR_TITLES[language] ?? [])]),
];
