import type { FormDefinition } from "../../../portals/definition/form-definition.ts";
import { FORM_FIELDS, type FormField } from "../../model/form-field.ts";
import { type TextParts, wordsOfText } from "./words-of-text.ts";

/** Words that name a field. */
export interface Phrase extends TextParts {
  readonly field: FormField;
  /** A label that the portal is known to use, not general vocabulary. */
  readonly isLabel: boolean;
}

/** The words of a page's language and the English ones, as names of controls and headings are taken apart by them. */
export interface Vocabulary {
  readonly phrases: readonly Phrase[];
  /** Words that say nothing of the field: "your", "preferred". */
  readonly ignored: ReadonlySet<string>;
  /** Words that say that something is not the contact's: "billing", "emergency". */
  readonly others: readonly TextParts[];
  /** Words of a box for the same value once more: "confirm". */
  readonly again: readonly TextParts[];
  /** Headings above the contact. */
  readonly contact: readonly TextParts[];
}

const kept = new WeakMap<FormDefinition, Vocabulary>();

const unique = (phrases: readonly Phrase[]): Phrase[] => [
  ...new Map(phrases.map((phrase) => [`${phrase.field} ${phrase.words.join(" ")}`, phrase])).values(),
];

const prepare = ({ words, fields, contactHeadings }: FormDefinition): Vocabulary => {
  const texts = (key: string): readonly string[] => words[key] ?? [];
  // A lone letter is the end of a word ("customer's").
  const folded = (key: string): string[] =>
    [...new Set(texts(key).flatMap((text) => wordsOfText(text).words))].filter((word) => !/^\p{ASCII}$/u.test(word));
  const parts = (list: readonly string[]): TextParts[] => list.map(wordsOfText);
  const phrase = (field: FormField, text: string, isLabel: boolean): Phrase => ({
    field,
    isLabel,
    ...wordsOfText(text),
  });
  return {
    // The last one of two that are alike counts: the label.
    phrases: unique([
      ...FORM_FIELDS.flatMap((field) => texts(`general:${field}`).map((text) => phrase(field, text, false))),
      ...fields.flatMap(({ field, labels }) => labels.flatMap(texts).map((text) => phrase(field, text, true))),
    ]),
    ignored: new Set(folded("general:ignored")),
    others: parts(texts("general:others")),
    again: parts(texts("general:again")),
    contact: parts([...contactHeadings, "general:contact"].flatMap(texts)),
  };
};

/** The vocabulary of a form, prepared once. */
export const vocabularyOf = (definition: FormDefinition): Vocabulary => {
  const known = kept.get(definition);
  if (known) return known;
  const vocabulary = prepare(definition);
  kept.set(definition, vocabulary);
  return vocabulary;
};
