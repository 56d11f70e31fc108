import type { FormDefinition, Words } from "../../../portals/definition/form-definition.ts";
import { fold } from "../../../page/text/fold.ts";
import { FORM_FIELDS, type FormField } from "../../model/form-field.ts";
import { type PhraseIndex, phraseIndex } from "./phrase-index.ts";
import { type TextParts, wordsOfText } from "./words-of-text.ts";

/** Words that name a field. */
export interface Phrase extends TextParts {
  readonly field: FormField;
  /** A label that the portal is known to use, not general vocabulary. */
  readonly isLabel: boolean;
}

/** A way to be contacted. */
export type Way = "email" | "phone";

/** The words of a page's language and the English ones, as names of controls and headings are taken apart by them. */
export interface Vocabulary {
  readonly phrases: PhraseIndex<Phrase>;
  /** Words that say nothing of the field: "your", "preferred". */
  readonly ignored: ReadonlySet<string>;
  /** The same, the longest first. */
  readonly ignoredParts: readonly string[];
  /** Words that say that something is not the contact's: "billing", "emergency". */
  readonly others: PhraseIndex<TextParts>;
  /** Words of a box for the same value once more: "confirm". */
  readonly again: PhraseIndex<TextParts>;
  /** Headings above the contact. */
  readonly contact: PhraseIndex<TextParts>;
  /** Ways to be contacted by what they are called, folded. */
  readonly ways: ReadonlyMap<string, Way>;
}

type General = Omit<Vocabulary, "phrases" | "contact"> & {
  readonly phrases: readonly Phrase[];
  readonly contact: readonly TextParts[];
};

const kept = new WeakMap<FormDefinition, Vocabulary>();
const keptGeneral = new WeakMap<Words, General>();

const phrase = (field: FormField, text: string, isLabel: boolean): Phrase => ({ field, isLabel, ...wordsOfText(text) });

/** What is the same for all forms with these words. */
const prepareGeneral = (words: Words): General => {
  const texts = (key: string): readonly string[] => words[key] ?? [];
  const parts = (key: string): TextParts[] => texts(`general:${key}`).map(wordsOfText);
  // A lone letter is the end of a word ("customer's").
  const ignored = new Set(
    parts("ignored")
      .flatMap((one) => one.words)
      .filter((word) => !/^\p{ASCII}$/u.test(word)),
  );
  const ways = (["phone", "email"] as const).flatMap((way) =>
    ["", "general:"].flatMap((kind) => texts(`${kind}${way}Method`)).map((name) => [fold(name), way] as const),
  );
  return {
    phrases: FORM_FIELDS.flatMap((field) => texts(`general:${field}`).map((text) => phrase(field, text, false))),
    ignored,
    ignoredParts: [...ignored].toSorted((one, other) => other.length - one.length),
    others: phraseIndex(parts("others")),
    again: phraseIndex(parts("again")),
    contact: parts("contact"),
    ways: new Map(ways),
  };
};

const prepare = ({ words, fields, contactHeadings }: FormDefinition): Vocabulary => {
  const general = keptGeneral.get(words) ?? prepareGeneral(words);
  keptGeneral.set(words, general);
  const texts = (key: string): readonly string[] => words[key] ?? [];
  const labels = fields.flatMap(({ field, labels: keys }) =>
    keys.flatMap(texts).map((text) => phrase(field, text, true)),
  );
  // The last one of two that are alike counts: the label.
  const all = new Map([...general.phrases, ...labels].map((one) => [`${one.field} ${one.words.join(" ")}`, one]));
  return {
    ...general,
    phrases: phraseIndex([...all.values()]),
    contact: phraseIndex([...contactHeadings.flatMap(texts).map(wordsOfText), ...general.contact]),
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
