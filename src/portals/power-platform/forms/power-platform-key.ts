import type { LabelKey } from "../../azure/forms/label-key.ts";
import type { AZURE_WORDS } from "../../azure/forms/words.ts";
import type { POWER_PLATFORM_WORDS } from "./words.ts";

/** The keys of all words by which the form is known: many are those of Azure's form. */
export type PowerPlatformKey = LabelKey | keyof typeof AZURE_WORDS | keyof typeof POWER_PLATFORM_WORDS;
