import type { FormField } from "../../model/form-field.ts";
import { remembered } from "./remembered.ts";
import type { Phrase, Vocabulary } from "./vocabulary.ts";
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

const inWords = ({ field, words, isOnePiece }: Phrase, all: readonly string[]): Match[] => {
  const [first] = words;
  if (isOnePiece || first === undefined) return [];
  const found: Match[] = [];
  for (let start = 0; start + words.length <= all.length; start += 1) {
    if (words.every((word, at) => isSameWord(all[start + at] ?? "", word)))
      found.push({ field, start, end: start + words.length, rest: "" });
    else if (words.length === 1 && first.length >= PART && all[start]?.endsWith(first))
      found.push({ field, start, end: start + 1, rest: all[start]?.slice(0, -first.length) ?? "" });
  }
  return found;
};

const inPiece = ({ field, words }: Phrase, piece: string, bare: string): Match[] => {
  const text = words.join("");
  // A single letter is part of many words.
  if (text.length < 2) {
    const at = text === bare ? piece.lastIndexOf(text) : -1;
    return at < 0 ? [] : [{ field, start: at, end: at + 1, rest: "" }];
  }
  const start = piece.indexOf(text);
  return start < 0 ? [] : [{ field, start, end: start + text.length, rest: "" }];
};

/** A number's codes are named by the number too: "phone country code". */
const isCode = ({ field }: Match): boolean => field === "phoneCountryCode" || field === "phoneAreaCode";

/** Without matches that are part of a longer one: "country" in "country code". */
const longest = (matches: readonly Match[]): Match[] =>
  matches.filter(
    (one) =>
      !(one.field === "phoneNumber" && matches.some(isCode)) &&
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

const startsLike = (word: string, known: string): boolean =>
  isSameWord(word, known) || (known.length >= PART && word.startsWith(known));

/** Whether one of the phrases is in a text, the last word of it perhaps with more behind. */
const hasPhrase = (words: readonly string[], phrases: readonly TextParts[]): boolean =>
  phrases.some(
    ({ words: known, isOnePiece }) =>
      !isOnePiece && words.some((_, start) => known.every((word, at) => startsLike(words[start + at] ?? "", word))),
  );

/** The same for a text in one piece; a single letter is part of many words. */
const hasPiece = (piece: string, phrases: readonly TextParts[]): boolean =>
  phrases.some(({ words }) => {
    const known = words.join("");
    return known.length > 1 && piece.includes(known);
  });

/** What is left of the words beside those of one field. */
const leftOfWords = (all: readonly string[], own: readonly Match[]): string[] =>
  all.flatMap((word, at) => {
    const match = own.find(({ start, end }) => start <= at && at < end);
    if (!match) return word;
    return match.rest === "" ? [] : match.rest;
  });

const leftOfPiece = (piece: string, own: readonly Match[], ignored: ReadonlySet<string>): string => {
  let left = piece;
  for (const { start, end } of [...own].sort((one, other) => other.start - one.start))
    left = left.slice(0, start) + left.slice(end);
  for (const word of [...ignored].sort((one, other) => other.length - one.length)) left = left.replaceAll(word, "");
  return left;
};

const readWords = (all: readonly string[], vocabulary: Vocabulary): NameMeaning => {
  const { phrases, ignored, others, again } = vocabulary;
  const matches = longest(phrases.flatMap((phrase) => inWords(phrase, all)));
  const fields = new Map<FormField, number>();
  for (const field of new Set(matches.map((match) => match.field))) {
    const own = matches.filter((match) => match.field === field);
    const rest = matches.filter((match) => match.field !== field);
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

const readPiece = (piece: string, { phrases, ignored, others, again }: Vocabulary): NameMeaning => {
  const bare = leftOfPiece(piece, [], ignored);
  const matches = longest(phrases.flatMap((phrase) => inPiece(phrase, piece, bare)));
  const fields = new Map<FormField, number>();
  const rest = (own: readonly Match[]): string => leftOfPiece(piece, own, ignored);
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

const contains = (words: readonly string[], part: readonly string[]): boolean =>
  words.some((_, start) => part.every((word, at) => isSameWord(words[start + at] ?? "", word)));

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
  const isOfContact = contact.some((known) =>
    isOnePiece ? piece.includes(known.words.join("")) : contains(words, known.words),
  );
  return { about: isOther ? "other" : isOfContact ? "contact" : "unknown", isOfContact };
});
