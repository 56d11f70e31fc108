import type { FormField } from "../model/form-field.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FoundField } from "../detection/found-form.ts";

/** The value of each field, from every step that the form has shown. */
export type Draft = Partial<Record<FormField, string>>;

/** Maximum length of a value in a draft, in characters. */
const MAX_VALUE = 500;

/** What the fields of this step show; an emptied field is remembered as empty. */
export const readDraft = (found: readonly FoundField[]): Draft =>
  Object.fromEntries(
    found
      .filter(({ control }) => control.element.isConnected)
      .map(({ field, control }) => [field, readControl(control).slice(0, MAX_VALUE)]),
  );
