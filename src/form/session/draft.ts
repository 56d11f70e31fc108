import type { FormField } from "../model/form-field.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FoundField } from "../detection/found-form.ts";

/** What the form has said so far, over all its steps: the shown value of each field. */
export type Draft = Partial<Record<FormField, string>>;

const VALUE_LIMIT = 500;

/** The draft with what this step shows merged in; an emptied field is remembered as empty. */
export const mergeDraft = (draft: Draft, found: readonly FoundField[]): Draft => ({
  ...draft,
  ...Object.fromEntries(found.map(({ field, control }) => [field, readControl(control).slice(0, VALUE_LIMIT)])),
});
