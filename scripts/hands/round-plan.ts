import type { AzureOverrides } from "../../tests/practice/azure/config.ts";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";

/** The kinds of forms that are played at: React without a library, the two ages of Fluent in React, Knockout. */
export const PAGES = ["react", "fluent8", "fluent9", "knockout"] as const;
export type PageKind = (typeof PAGES)[number];

/** A field of the form: its name in the page's model, and its label. */
export interface NamedField {
  readonly field: string;
  readonly label: string;
}

/** Presses a text field, marks what is in it, and types. All times are in milliseconds. */
export interface TypeAct extends NamedField {
  readonly kind: "type";
  readonly text: string;
  /** Before each key. */
  readonly pauses: readonly number[];
  /** Between the press and the first key. */
  readonly rest: number;
  /** Whether the field is left afterwards, by the Tab key. */
  readonly leaves: boolean;
  /** Points at other places of the form first, for so long each. */
  readonly wander: readonly number[];
}

/** Opens a list, looks at it for a while, and takes an entry. */
export interface ChooseAct extends NamedField {
  readonly kind: "choose";
  /** How long the list is left open, in milliseconds. */
  readonly open: number;
  /** Which of the entries in view is taken, from 0 to 1. */
  readonly which: number;
}

/** Writes with an input method: kana, a pause, the conversion. */
export interface ComposeAct extends NamedField {
  readonly kind: "compose";
  /** Between the kana and the conversion, in milliseconds. */
  readonly pause: number;
}

/** What the person does at the form, once. */
export type Act = TypeAct | ChooseAct | ComposeAct;

/** One round: a fresh form, and a person who does something there. */
export interface RoundPlan {
  readonly seed: number;
  readonly page: PageKind;
  readonly azure: AzureOverrides;
  /** From the moment when the field of the first act is there, in milliseconds. */
  readonly start: number;
  /** Between two acts, in milliseconds. */
  readonly gap: number;
  readonly acts: readonly Act[];
}

/** Where and how rounds are played. */
export interface RoundPlace {
  readonly browser: BrowserName;
  readonly page: PageKind;
  readonly busy: boolean;
}
