import type { LabelKey } from "./label-key.ts";
import type { MICROSOFT365_WORDS } from "./words.ts";

/** The keys of all words by which the form is known. */
export type Microsoft365Key = LabelKey | keyof typeof MICROSOFT365_WORDS;
