/** Whether a language tag (`en`, `en-US`, `EN_gb`) or a language's own name for itself (`English (US)`) is English. */
export const isEnglish = (language: string): boolean => /^en(?:g|glish)?(?![a-z])/i.test(language.trim());
