import { CHOICE_KINDS, EXTRAS, MARKUPS, TEXT_KINDS } from "../axes.ts";
import type { DrawnControl, OwnField, PageAxes } from "../page.ts";
import { knownLabels } from "../words/known-labels.ts";
import type { NativeWords } from "../words/native-words.ts";
import type { Dice } from "./dice.ts";

/** What the drawing of one page shares. */
export interface DrawContext {
  readonly dice: Dice;
  readonly axes: PageAxes;
  readonly words: NativeWords;
  /** The ways of labels and controls that this page prefers. */
  readonly markup: string;
  readonly extra: string;
  readonly textKind: string;
  readonly choiceKind: string;
  readonly nextId: () => string;
}

/** Prepares the drawing of a page: most of its fields are made alike. */
export const drawContext = (dice: Dice, axes: PageAxes, words: NativeWords): DrawContext => {
  let count = 0;
  return {
    dice,
    axes,
    words,
    markup: dice.weigh(MARKUPS),
    extra: dice.weigh(EXTRAS),
    textKind: dice.weigh(TEXT_KINDS),
    choiceKind: dice.weigh(CHOICE_KINDS),
    nextId: () => `c${(count += 1)}`,
  };
};

/** Part of the fields of a page that are made as the page prefers. */
const ALIKE = 0.6;

/** Kinds of labels that are no more than an attribute, which a control without a text box shows nowhere. */
const ONLY_IN_BOXES = new Set(["placeholder", "floating"]);
/** Kinds with several elements, which no `label` can name. */
const GROUPS = new Set(["radios", "radios under a text", "toggle buttons", "role radio", "inline listbox"]);
const NOT_FOR_GROUPS = new Set(["wrapping", "wrapping span", "floating", "placeholder"]);
const UNDER_A_TEXT: ReadonlySet<string> = new Set(["text before", "table head", "dt and dd"]);
const AROUND = new Set(["wrapping", "wrapping span"]);
/** A press on an entry within a label would press the control once more. */
const NOT_AROUND = /list|menu|tree|combo/;
const BOXES = new Set(["input", "masked", "textarea", "combo box", "combo box by keys", "read-only until focus"]);

/** The way in which the label of a control is written. */
export const drawMarkup = ({ dice, markup }: DrawContext, kind: string): string => {
  for (let tries = 0; tries < 50; tries += 1) {
    const drawn = tries === 0 && dice.chance(ALIKE) ? markup : dice.weigh(MARKUPS);
    if (ONLY_IN_BOXES.has(drawn) && !BOXES.has(kind)) continue;
    if (GROUPS.has(kind) && NOT_FOR_GROUPS.has(drawn)) continue;
    if (NOT_AROUND.test(kind) && AROUND.has(drawn)) continue;
    if (kind === "radios under a text" && !UNDER_A_TEXT.has(drawn)) return dice.pick([...UNDER_A_TEXT]);
    return drawn;
  }
  return "for";
};

/** What is in the label beside its text; an attribute holds nothing but text. */
export const drawExtra = ({ dice, extra }: DrawContext, markup: string): string => {
  const drawn = dice.chance(ALIKE) ? extra : dice.weigh(EXTRAS);
  const isText = !["aria-label", "placeholder", "title", "labelledby named"].includes(markup);
  return isText || drawn === "star" || drawn === "colon" ? drawn : "none";
};

export const drawTextKind = ({ dice, textKind }: DrawContext): string =>
  dice.chance(ALIKE) ? textKind : dice.weigh(TEXT_KINDS);

export const drawChoiceKind = ({ dice, choiceKind }: DrawContext, allowed: (kind: string) => boolean): string => {
  if (dice.chance(0.3) && allowed(choiceKind)) return choiceKind;
  for (let tries = 0; tries < 50; tries += 1) {
    const kind = dice.weigh(CHOICE_KINDS);
    if (allowed(kind)) return kind;
  }
  return "select";
};

/** A field's label in the page's wording, or in the next one that has words for it. */
export const drawLabel = (
  { dice, axes, words }: DrawContext,
  field: OwnField,
): Pick<DrawnControl, "label" | "wording"> => {
  const { small, synonym } = words.labels[field];
  const known = knownLabels(axes.portal, axes.language, field);
  const choices = { known, small, synonym };
  const wanted = axes.wording as keyof typeof choices;
  const order = wanted === "synonym" ? (["synonym", "small", "known"] as const) : ([wanted, "small", "known"] as const);
  const wording = order.find((one) => choices[one].length > 0) ?? "small";
  return { label: dice.pick(choices[wording]), wording };
};
