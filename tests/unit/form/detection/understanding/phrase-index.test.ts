import { expect, it } from "vitest";
import { phraseIndex } from "../../../../../src/form/detection/understanding/phrase-index.ts";
import { wordsOfText } from "../../../../../src/form/detection/understanding/words-of-text.ts";

const texts = ["First name", "Telefon", "Telefonnummer", "Tel", "電話番号", "姓"];
const index = phraseIndex(texts.map((text) => ({ ...wordsOfText(text), text })));
const shown = (phrases: readonly { readonly text: string }[]): string[] => phrases.map(({ text }) => text);

it("finds those whose first word may be a word, with another ending too", () => {
  expect(shown(index.byWord("first"))).toEqual(["First name"]);
  expect(shown(index.byWord("telefony"))).toEqual(["Telefon", "Telefonnummer"]);
  expect(shown(index.byWord("tel"))).toEqual(["Tel"]);
  expect(shown(index.byWord("name"))).toEqual([]);
});

it("finds those of one word, and those that may begin at a place of a piece", () => {
  expect(shown(index.ofOneWord("telefon"))).toEqual(["Telefon"]);
  expect(shown(index.ofOneWord("first"))).toEqual([]);
  expect(shown(index.byPlace("お電話番号", 1))).toEqual(["電話番号"]);
  expect(shown(index.letters)).toEqual(["姓"]);
});
