import type { Control } from "../../../page/controls/control.ts";
import { containsName } from "../../../page/text/contains-name.ts";
import { fold } from "../../../page/text/fold.ts";
import type { FormDefinition } from "../../../portals/definition/form-definition.ts";
import type { FormField } from "../../model/form-field.ts";
import { isNameOf } from "./names-of-places.ts";
import { chosenIn, readEntries } from "./read-entries.ts";
import { understandName } from "./understand-name.ts";
import { vocabularyOf, type Way } from "./vocabulary.ts";

/** How a list shows a calling code, alone or with its country. */
const CALLING_CODE = /^(?:\D{1,60}\s)?\(?\+\d{1,4}\)?(?:\s\D{1,60})?$/;
const TIME_ZONE = /\b(?:UTC|GMT)\b|^[A-Z][a-z]\w*\/[A-Z]/;
/** Entries of a list of severities begin with their letter. */
const SEVERITY = /^(?:\w{3,9} )?([abc])(?:\s*[-–—:(.,]|$)/;

/** Minimum number of entries of one kind that say what a list is. */
const ENOUGH = 3;

/** Maximum number of entries of a choice between ways to be contacted. */
const FEW = 6;

type Test = (entry: string) => boolean;

/** The way to be contacted that an entry is, if it is one. */
const wayOf = (entry: string, definition: FormDefinition): Way | undefined => {
  const vocabulary = vocabularyOf(definition);
  const called = vocabulary.ways.get(fold(entry));
  if (called) return called;
  const { fields } = understandName(entry, vocabulary);
  const [email, phone] = [fields.get("primaryEmailAddress") ?? 0, fields.get("phoneNumber") ?? 0];
  if (email === phone) return undefined;
  return email > phone ? "email" : "phone";
};

const isMethod = (entries: readonly string[], definition: FormDefinition): boolean => {
  const ways = entries.map((entry) => wayOf(entry, definition));
  return entries.length <= FEW && ways.includes("email") && ways.includes("phone");
};

/** Whether a text names the plan to choose. */
const namesPlan = (text: string, { plan, words }: FormDefinition): boolean =>
  plan.length > 0 &&
  containsName(
    text,
    [...plan, "general:plan"].flatMap((key) => words[key] ?? []),
  );

/** The field that the choices of a control show it to be, and whether by its entries or by the chosen one alone. */
export const understandChoice = (
  control: Control,
  definition: FormDefinition,
  pageLanguage: string,
): { readonly field: FormField; readonly by: "entries" | "value" } | undefined => {
  const chosen = chosenIn(control);
  const entries = readEntries(control).filter((entry) => entry !== "");
  const count = (test: Test): number => entries.filter(test).length;
  const isRegion: Test = (entry) => isNameOf("region", entry, pageLanguage);
  const isLanguage: Test = (entry) => isNameOf("language", entry.split(/[([-]/)[0] ?? "", pageLanguage);
  const letters = new Set(entries.flatMap((entry) => SEVERITY.exec(fold(entry))?.[1] ?? []));
  const tests: [FormField, boolean, boolean][] = [
    ["phoneCountryCode", count((entry) => CALLING_CODE.test(entry)) >= 2, CALLING_CODE.test(chosen)],
    ["supportPlan", entries.some((entry) => namesPlan(entry, definition)), namesPlan(chosen, definition)],
    ["severity", letters.size >= 2, /^[abc]\s*[-–—]\s/.test(fold(chosen))],
    ["preferredTimeZone", count((entry) => TIME_ZONE.test(entry)) >= ENOUGH, TIME_ZONE.test(chosen)],
    ["country", count(isRegion) >= ENOUGH, isRegion(chosen)],
    ["preferredSupportLanguage", count(isLanguage) >= ENOUGH, isLanguage(chosen)],
    ["preferredContactMethod", isMethod(entries, definition), chosen !== "" && wayOf(chosen, definition) !== undefined],
  ];
  const found = tests.find(([, byEntries]) => byEntries) ?? tests.find(([, , byValue]) => byValue);
  return found && { field: found[0], by: found[1] ? "entries" : "value" };
};
