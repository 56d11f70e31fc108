import type { Control } from "./control.ts";
import { namesOf } from "./names-of.ts";

/** What a control may be called, most telling first. */
export const labelsOf = (control: Control): string[] => namesOf(control).map(({ text }) => text);
