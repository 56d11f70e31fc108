import type { Control } from "../../../page/controls/control.ts";
import { labelsOf } from "../../../page/controls/labels-of.ts";
import { readControl } from "../../../page/controls/read-control.ts";
import type { FormDefinition } from "../../../portals/definition/form-definition.ts";
import type { FieldClue } from "../../model/finding.ts";
import { CONTACT_PARTS, type FormField, isOfContact } from "../../model/form-field.ts";
import { addPart, type Candidate, evidencesFor, type Evidences } from "./candidate.ts";
import { understandChoice } from "./choice-evidence.ts";
import { identifiersOf, shownField, tokenOf, typedFields } from "./declared-evidence.ts";
import { understandName } from "./understand-name.ts";
import { vocabularyOf } from "./vocabulary.ts";
import type { WeightName } from "./weights.ts";

/** What other words than the contact's name as well: "other email addresses", "time zone of the site". */
const ALSO_OF_OTHERS: readonly FormField[] = [
  "additionalEmailAddresses",
  "preferredTimeZone",
  "preferredSupportLanguage",
];

/** Minimum length of a value that is taken out of a name, in characters. */
const MIN_VALUE = 2;

const firstValues = new WeakMap<Element, string>();

/** What a control shows, and what it showed when it was seen first: its name may go on with either. */
const valuesOf = (control: Control): string[] => {
  const now = readControl(control).trim();
  const first = firstValues.get(control.element) ?? now;
  firstValues.set(control.element, first);
  return [now, first].filter((value) => value.length >= MIN_VALUE);
};

const withoutValues = (name: string, values: readonly string[]): string => {
  const value = values.find((one) => name.endsWith(one) && name.length > one.length);
  return value === undefined ? name : name.slice(0, -value.length).trim();
};

/**
 * What speaks for each field that a control may be, where its name is no label that the portal is known to use: what it
 * is called by its parts, what it declares, what can be chosen in it, and what it shows.
 */
export const understandControl = (control: Control, definition: FormDefinition, pageLanguage: string): Candidate => {
  const { element, kind } = control;
  const vocabulary = vocabularyOf(definition);
  const possible = new Set<FormField>(
    definition.fields
      .filter(({ controls }) => (controls as readonly string[]).includes(kind))
      .map(({ field }) => field),
  );
  if (kind === "text") for (const part of CONTACT_PARTS) if (part !== "phoneCountryCode") possible.add(part);
  const fields = new Map<FormField, Evidences>();
  const names = labelsOf(control);
  const add = (
    field: FormField,
    weight: WeightName,
    clue: FieldClue,
    { share = 1, label = names[0] ?? "" }: { readonly share?: number; readonly label?: string } = {},
  ): void => {
    if (!possible.has(field)) return;
    const evidences = evidencesFor({ fields }, field, label);
    addPart(evidences, weight, share);
    evidences.clues.add(clue);
  };
  const values = valuesOf(control);
  const meant = names.map((name) => ({ name, ...understandName(withoutValues(name, values), vocabulary) }));
  const named = meant.find((one) => [...one.fields.keys()].some((field) => possible.has(field)));
  if (named) for (const [field, share] of named.fields) add(field, "name", "name", { share, label: named.name });
  const said = meant.slice(0, named ? meant.indexOf(named) + 1 : 1);

  const token = kind === "text" || kind === "select" ? tokenOf(element) : undefined;
  if (token) add(token, "token", "declared");
  const typed = kind === "text" ? typedFields(element) : undefined;
  if (typed?.[0] && !token) add(typed[0], "type", "declared");
  for (const identifier of identifiersOf(element)) {
    const { fields: called, isOther } = understandName(identifier, vocabulary);
    if (!isOther) for (const [field, well] of called) if (well > 0.7) add(field, "identifier", "identifier");
  }
  const choice = kind === "text" ? undefined : understandChoice(control, definition, pageLanguage);
  if (choice) add(choice.field, choice.by, choice.by);
  const shown = shownField(control);
  if (shown && !typed) add(shown, "value", "value");

  for (const [field, evidences] of fields) {
    if (named && !named.fields.has(field) && !evidences.clues.has("entries")) addPart(evidences, "otherName");
    if (
      (typed && !typed.includes(field)) ||
      (choice && choice.field !== field && choice.by === "entries") ||
      (choice?.field === "phoneCountryCode" && field !== choice.field) ||
      (shown && shown !== field && !/Email/.test(shown + field)) ||
      // A box with digits alone may hold the area code as well.
      (field === "phoneCountryCode" && kind === "text" && /^\d/.test(readControl(control).trim()))
    )
      fields.delete(field);
  }
  const isOther = said.some((one) => one.isOther);
  const isPlace = choice?.field === "country";
  if (isOther)
    for (const field of fields.keys())
      if (isOfContact(field) && !ALSO_OF_OTHERS.includes(field) && !(isPlace && field === "country"))
        fields.delete(field);
  return { control, fields, isOther, isAgain: said.some((one) => one.isAgain) };
};
