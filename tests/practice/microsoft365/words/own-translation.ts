import type { FormWord } from "./form-word.ts";
import type { OwnWord } from "./own-english.ts";

export type OwnTranslation = Readonly<Partial<Record<OwnWord | FormWord, string>>>;
