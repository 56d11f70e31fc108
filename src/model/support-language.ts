/** The languages of Microsoft's support (Microsoft.Support ContactProfile, REST 2024-04-01), as BCP 47 tags. */
export const SUPPORT_LANGUAGES = ["en", "zh-Hans", "zh-Hant", "es", "fr", "de", "it", "ja", "ko", "pt", "ru"] as const;
