import { foldText } from "../../model/fold-text.ts";
import type { Words } from "../../portals/definition/form-definition.ts";
import { TAUGHT_FIELDS } from "../../portals/definition/taught-form.ts";
import { type FormKeys, keysOf } from "./keys-of.ts";
import type { Taught } from "./lesson.ts";
import { allOptionKeys } from "./option-meaning.ts";

/** Words that say that something is not the contact's. */
const OTHERS = "general:others";

/** Minimum length of a word that says something wherever it is in a label, in characters. */
const TELLING = 4;

/** A field that a control of this kind can never be: the label names it, and with that nothing else. */
const nobodys = ({ controlKind }: Taught): string => `general:${controlKind === "text" ? "severity" : "phoneAreaCode"}`;

const without = (words: Words, keys: readonly string[], label: string): Words => {
  const folded = foldText(label);
  return Object.fromEntries(
    Object.entries(words).map(([key, texts]) => [
      key,
      keys.includes(key) ? texts.filter((text) => foldText(text) !== folded) : texts,
    ]),
  );
};

/** Whether a label is made of words that name its field. */
const isMadeOf = (words: Words, keys: readonly string[], label: string): boolean => {
  const folded = foldText(label);
  const known = keys.flatMap((key) => words[key] ?? []).flatMap((text) => foldText(text).split(/\s+/));
  return known.some((word) => word.length >= TELLING && folded.includes(word));
};

const holdsLabel = (words: Words, { label }: Taught): boolean => {
  const folded = foldText(label);
  return Object.values(words).some((texts) => texts.some((text) => foldText(text) === folded));
};

/**
 * The words of a form with what the person has taught: a label comes first under the key of its field and under no
 * other; one that never names a field is taken out of its keys. So that no other evidence makes it that field again,
 * such a label names somebody else's, or where it is made of the field's own words, a field that the control cannot be.
 */
export const teachWords = (words: Words, forms: readonly FormKeys[], lessons: readonly Taught[]): Words => {
  const nevers = lessons.filter(({ kind }) => kind === "never");
  let taught = words;
  for (const never of nevers)
    taught = without(
      taught,
      forms.flatMap((form) => keysOf(never, form)),
      never.label,
    );
  for (const lesson of lessons) {
    if (lesson.kind === "never") continue;
    const [first] = forms.flatMap((form) => keysOf(lesson, form));
    if (first === undefined) continue;
    // An entry may be called as a field is: it takes a meaning from other entries alone.
    const others = lesson.kind === "option" && lesson.field ? allOptionKeys(lesson.field) : Object.keys(taught);
    const rest = without(taught, others, lesson.label);
    taught = { ...rest, [first]: [lesson.label, ...(rest[first] ?? [])] };
  }
  for (const never of nevers) {
    if (holdsLabel(taught, never)) continue;
    const keys = forms.flatMap((form) => keysOf(never, form));
    const key = isMadeOf(words, keys, never.label) ? nobodys(never) : OTHERS;
    taught = { ...taught, [key]: [...(taught[key] ?? []), never.label] };
  }
  // A form that the person has taught as a whole is known by the fields that they have shown.
  const isWhole = lessons.some(({ kind }) => kind === "title" || kind === "address");
  const fields = lessons.flatMap(({ kind, field }) => (isWhole && kind === "field" && field ? [field] : []));
  return fields.length > 0 ? { ...taught, [TAUGHT_FIELDS]: fields } : taught;
};
