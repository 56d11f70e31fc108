import type { FormField } from "../../model/form-field.ts";
import type { PhraseIndex } from "./phrase-index.ts";
import { remembered } from "./remembered.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { isSameWord, type TextParts, wordsOfText } from "./words-of-text.ts";

/** What a name says, read by its parts. */
export interface NameMeaning {
  /** The fields it may name, and how well, from 0 to 1. */
  readonly fields: ReadonlyMap<FormField, number>;
  /** It names something that is not the contact's. */
  readonly isOther: boolean;
  /** It asks for the same once more. */
  readonly isAgain: boolean;
}

/** Where a phrase is in a text: in words, or in letters of one piece. */
interface Match {
  readonly field: FormField;
  readonly start: number;
  readonly end: number;
  /** What is before it in one word: "kontakt" in "kontakttelefon". */
  readonly rest: string;
}

/** Minimum length of a word that may be the end of a longer one. */
const PART = 5;

const HOW_WELL = {
  /** Nothing is left of the name, or nothing that says anything. */
  whole: 1,
  /** Each word that is not known takes this away. */
  unknown: 0.12,
  /** What at least it takes away that something is not known at all. */
  anyUnknown: 0.2,
  /** It names another field as well. */
  otherField: 0.5,
};

const fits = (words: readonly string[], start: number, known: readonly string[]): boolean =>
  known.every((word, at) => isSameWord(words[start + at] ?? "", word));

const inWords = (all: readonly string[], { phrases }: Vocabulary): Match[] =>
  all.flatMap((word, start) => {
    const found: Match[] = phrases
      .byWord(word)
      .filter(({ words }) => fits(all, start, words))
      .map(({ field, words }) => ({ field, start, end: start + words.length, rest: "" }));
    for (let at = 1; at <= word.length - PART; at += 1)
      for (const { field } of phrases.ofOneWord(word.slice(at)))
        found.push({ field, start, end: start + 1, rest: word.slice(0, at) });
    return found;
  });

const inPiece = (piece: string, bare: string, { phrases }: Vocabulary): Match[] => {
  const found: Match[] = [];
  for (let start = 0; start < piece.length; start += 1)
    for (const { field, words } of phrases.byPlace(piece, start)) {
      const text = words.join("");
      if (text.length > 1 && piece.startsWith(text, start))
        found.push({ field, start, end: start + text.length, rest: "" });
    }
  // A single letter is part of many words.
  for (const { field, words } of phrases.letters) {
    const at = words[0] === bare ? piece.lastIndexOf(bare) : -1;
    if (at >= 0) found.push({ field, start: at, end: at + 1, rest: "" });
  }
  return found;
};

/** A number's codes are named by the number too: "phone country code". */
const isCode = ({ field }: Match): boolean => field === "phoneCountryCode" || field === "phoneAreaCode";

/** Without matches that are part of a longer one: "country" in "country code". */
const longest = (matches: readonly Match[]): Match[] => {
  const left = matches.filter(
    (one) =>
      // A whole word says more than the end of one.
      !(
        one.rest !== "" && matches.some(({ start, end, rest }) => rest === "" && start <= one.start && end >= one.end)
      ) &&
      !matches.some(
        (other) =>
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start &&
          other.field !== one.field,
      ),
  );
  return left.filter((one) => !(one.field === "phoneNumber" && left.some(isCode)));
};

/** To be reached at a number or an address is no way to be contacted: "Phone to reach you". */
const isRival = (one: Match, field: FormField): boolean =>
  !(one.field === "preferredContactMethod" && (field === "phoneNumber" || field === "primaryEmailAddress"));

const startsLike = (word: string, known: string): boolean =>
  isSameWord(word, known) || (known.length >= PART && word.startsWith(known));

/** Whether one of the phrases is in a text, the last word of it perhaps with more behind. */
const hasPhrase = (all: readonly string[], phrases: PhraseIndex<TextParts>): boolean =>
  all.some((word, start) =>
    phrases.byWord(word).some(({ words }) => words.every((known, at) => startsLike(all[start + at] ?? "", known))),
  );

/** The same for a text in one piece; a single letter is part of many words. */
const hasPiece = (piece: string, phrases: PhraseIndex<TextParts>): boolean => {
  for (let start = 0; start < piece.length; start += 1)
    for (const { words } of phrases.byPlace(piece, start)) {
      const known = words.join("");
      if (known.length > 1 && piece.startsWith(known, start)) return true;
    }
  return false;
};

/** What is left of the words beside those of one field. */
const leftOfWords = (all: readonly string[], own: readonly Match[]): string[] =>
  all.flatMap((word, at) => {
    const match = own.find(({ start, end }) => start <= at && at < end);
    if (!match) return word;
    return match.rest === "" ? [] : match.rest;
  });

const leftOfPiece = (piece: string, own: readonly Match[], ignored: readonly string[]): string => {
  let left = piece;
  for (const { start, end } of [...own].sort((one, other) => other.start - one.start))
    left = left.slice(0, start) + left.slice(end);
  for (const word of ignored) if (left.includes(word)) left = left.replaceAll(word, "");
  return left;
};

const readWords = (all: readonly string[], vocabulary: Vocabulary): NameMeaning => {
  const { ignored, others, again } = vocabulary;
  const matches = longest(inWords(all, vocabulary));
  const fields = new Map<FormField, number>();
  for (const field of new Set(matches.map((match) => match.field))) {
    const own = matches.filter((match) => match.field === field);
    const rest = matches.filter((match) => match.field !== field && isRival(match, field));
    const left = leftOfWords(all, own).filter((word) => !ignored.has(word) && word.length > 1);
    const isNamed = (word: string): boolean => rest.some(({ start, end }) => all.slice(start, end).includes(word));
    const unknown = left.filter((word) => !isNamed(word) && !hasPhrase([word], again)).length;
    const rival =
      left.some(isNamed) || rest.some(({ start, end }) => own.some((one) => one.start === start && one.end === end));
    const well =
      HOW_WELL.whole -
      (unknown > 0 ? HOW_WELL.anyUnknown + (unknown - 1) * HOW_WELL.unknown : 0) -
      (rival ? HOW_WELL.otherField : 0);
    if (well > 0) fields.set(field, well);
  }
  return {
    fields,
    // What is part of a longer name of a field says nothing else.
    isOther: hasPhrase(leftOfWords(all, matches), others),
    isAgain: hasPhrase(all, again),
  };
};

const readPiece = (piece: string, vocabulary: Vocabulary): NameMeaning => {
  const { ignoredParts, others, again } = vocabulary;
  const rest = (own: readonly Match[]): string => leftOfPiece(piece, own, ignoredParts);
  const matches = longest(inPiece(piece, rest([]), vocabulary));
  const fields = new Map<FormField, number>();
  for (const field of new Set(matches.map((match) => match.field))) {
    const own = matches.filter((match) => match.field === field);
    const rival = matches.some(
      (match) => match.field !== field && !own.some((one) => one.end > match.start && one.start < match.end),
    );
    const isUnknown = rest(own).length > 2 && !rival;
    fields.set(field, HOW_WELL.whole - (isUnknown ? HOW_WELL.anyUnknown : 0) - (rival ? HOW_WELL.otherField : 0));
  }
  return { fields, isOther: hasPiece(rest(matches), others), isAgain: hasPiece(piece, again) };
};

/** Reads a name by its parts. */
export const understandName = remembered((name: string, vocabulary: Vocabulary): NameMeaning => {
  const { words, isOnePiece } = wordsOfText(name);
  return isOnePiece ? readPiece(words[0] ?? "", vocabulary) : readWords(words, vocabulary);
});

/** What a heading says of the fields below it. */
interface HeadingMeaning {
  /** They are the contact, or another one than the contact. */
  readonly about: "contact" | "other" | "unknown";
  /** It speaks of a contact at all. */
  readonly isOfContact: boolean;
}

/** What a heading says of the fields below it. */
export const understandHeading = remembered((heading: string, { others, contact }: Vocabulary): HeadingMeaning => {
  const { words, isOnePiece } = wordsOfText(heading);
  const [piece = ""] = words;
  const isOther = isOnePiece ? hasPiece(piece, others) : hasPhrase(words, others);
  const isOfContact = isOnePiece ? hasPiece(piece, contact) : hasPhrase(words, contact);
  return { about: isOther ? "other" : isOfContact ? "contact" : "unknown", isOfContact };
});
