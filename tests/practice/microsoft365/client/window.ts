import type { FormPractice } from "./shared/practice.ts";
import type { Microsoft365Overrides, Microsoft365PracticeConfig } from "../config.ts";

/** `window.practice` of the pages of this folder. */
export type Microsoft365Practice = FormPractice<Microsoft365PracticeConfig, Microsoft365Overrides>;
