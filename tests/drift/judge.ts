import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { DrawnControl, DrawnPage, ModelState, OwnField } from "./page.ts";

/** A line of the panel's list of fields. */
export interface PanelRow {
  readonly name: string;
  readonly why: string;
  readonly mark: string;
  readonly isFolded: boolean;
}

export type Outcome = "right" | "left" | "silent" | "wrong";

/** What became of one control. */
export interface Verdict {
  readonly control: DrawnControl;
  readonly outcome: Outcome;
  readonly value: string;
  /** What the panel says of it. */
  readonly said: string;
}

const OWN_WORDS: Readonly<Record<string, { readonly message: string }>> = messages;

const ownWord = (field: OwnField): string => OWN_WORDS[`field_${field}`]?.message ?? field;

/** Fields whose value is one with that of another: it is enough that the other is named. */
const ONE_VALUE: Readonly<Partial<Record<OwnField, OwnField>>> = {
  phoneCountryCode: "phoneNumber",
  phoneAreaCode: "phoneNumber",
  confirmEmailAddress: "primaryEmailAddress",
};

const plain = (text: string): string =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s*:：]+/g, " ")
    .trim();

const isRowOf = ({ name }: PanelRow, { field, label }: DrawnControl): boolean => {
  if (field === undefined) return false;
  const own = ownWord(field);
  const added = / \(([^()]+)\)$/.exec(name)?.[1];
  const isOwnWord = (text: string | undefined): boolean => text === own;
  return isOwnWord(added) || isOwnWord(name) || plain(name).includes(plain(label));
};

const digits = (text: string): string => text.replace(/[^\d+]/g, "");
const addresses = (text: string): string =>
  text
    .toLowerCase()
    .split(/[;,\s]+/)
    .filter((one) => one !== "")
    .sort()
    .join();

const FORMS: Readonly<Record<DrawnControl["comparison"], (text: string) => string>> = {
  text: (text) => text.trim(),
  entry: (text) => text,
  email: (text) => text.trim().toLowerCase(),
  emails: addresses,
  phone: digits,
};

/** Whether a control holds a right value. */
export const isRight = ({ right, comparison }: DrawnControl, value: string): boolean => {
  const form = FORMS[comparison];
  return right.some((one) => form(one) === form(value));
};

/** All controls of a page's form, and of the other forms on it. */
export const controlsOf = ({ steps, beside }: DrawnPage): DrawnControl[] =>
  [...steps.flatMap(({ groups }) => groups), ...beside].flatMap(({ controls }) => controls);

/**
 * What became of each control that is ours, and of those others that were touched.
 * @param rows what the panel's list has held, in all steps
 */
export const judge = (page: DrawnPage, { values, changed }: ModelState, rows: readonly PanelRow[]): Verdict[] => {
  const controls = controlsOf(page);
  const rowsOf = (control: DrawnControl): PanelRow[] => rows.filter((row) => isRowOf(row, control));
  const isNamed = (control: DrawnControl): boolean => {
    const other = controls.find(({ field }) => field !== undefined && field === ONE_VALUE[control.field ?? "country"]);
    const all = [...rowsOf(control), ...(other ? rowsOf(other) : [])];
    return all.some(({ mark, isFolded }) => mark !== "good" && !isFolded);
  };
  return controls.flatMap((control): Verdict[] => {
    const value = values[control.id] ?? "";
    const isTouched = value !== control.initial;
    const said = rowsOf(control)
      .map(({ why, isFolded }) => `${why}${isFolded ? " (folded)" : ""}`)
      .join("; ");
    const verdict = (outcome: Outcome): Verdict[] => [{ control, outcome, value, said }];
    if (control.field === undefined) return isTouched || changed.includes(control.id) ? verdict("wrong") : [];
    const untouched = isNamed(control) ? "left" : "silent";
    if (control.isUndecidable) return verdict(isTouched ? "wrong" : untouched === "left" ? "right" : "silent");
    if (isRight(control, value)) return verdict("right");
    return verdict(isTouched ? "wrong" : untouched);
  });
};
