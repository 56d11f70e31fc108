import { french } from "./translations/french.ts";
import { german } from "./translations/german.ts";
import { hebrew } from "./translations/hebrew.ts";
import { japanese } from "./translations/japanese.ts";
import type { OwnTranslation } from "./own-translation.ts";

/** Our own translations, by language. */
export const ownTranslations: Readonly<Record<string, OwnTranslation>> = {
  de: german,
  fr: french,
  ja: japanese,
  he: hebrew,
};
