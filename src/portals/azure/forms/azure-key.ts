import type { LabelKey } from "./label-key.ts";
import type { AZURE_WORDS } from "./words.ts";

/** The keys of all words by which the form is known. */
export type AzureKey = LabelKey | keyof typeof AZURE_WORDS;
