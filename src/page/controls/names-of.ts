import { LABEL_LIMIT } from "../text/bounded-text.ts";
import { closestIn } from "../elements/tree.ts";
import type { Control } from "./control.ts";
import { textsBeside } from "../labels/texts-beside.ts";
import { labelsTo } from "../labels/labels-to.ts";
import { columnHead } from "../labels/column-head.ts";
import { textByIds, textsByIds, wordsOf } from "../text/words-of.ts";

/** How a text is tied to a control: by what the page declares, by its place, or as an example of a value. */
type Tie = "declared" | "beside" | "placeholder";

/** What a control may be called. */
export interface ControlName {
  readonly text: string;
  readonly tie: Tie;
}

/** What may have the name of the one control in it. */
const WRAPPERS = "[role=group],[role=radiogroup],[role=combobox],fieldset";

const PLACEHOLDERS = ["placeholder", "aria-placeholder", "data-placeholder"];

const attribute = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? "").slice(0, LABEL_LIMIT + 1);

const legendOf = (element: Element): string => {
  const legend = element.tagName === "FIELDSET" && element.querySelector(":scope > legend");
  return legend ? wordsOf(legend) : "";
};

/**
 * What a control may be called, most telling first: the first element that labels it, all of them, its labels, else its
 * tooltip, then the texts beside it, the name of what is around it alone, its contents and its placeholder. A list's
 * accessible name may contain its current value (measured: form-filling.md 3), hence the parts come before the whole.
 */
export const namesOf = ({ kind, element, options = [] }: Control): ControlName[] => {
  const names: ControlName[] = [];
  const add = (tie: Tie, ...texts: readonly string[]): void => {
    for (const text of texts.filter(({ length }) => length <= LABEL_LIMIT).map((one) => one.trim()))
      if (text !== "" && !names.some((name) => name.text === text)) names.push({ text, tie });
  };
  const isGroup = kind === "radioGroup";
  // A group without an element of its own is found by its first option, whose label is not that of the group.
  if (!options.includes(element)) {
    const parts = textsByIds(element);
    add("declared", parts[0] ?? "", parts.join(" "), attribute(element, "aria-label"), legendOf(element));
    for (const label of labelsTo(element)) add("declared", wordsOf(label, element));
    if (names.length === 0) add("declared", attribute(element, "title"));
  }
  const isNamed = names.length > 0;
  const { wrappers, texts } = textsBeside(element, isGroup ? options : undefined);
  const cell = closestIn(element, "td,th");
  const head = cell instanceof HTMLTableCellElement ? columnHead(cell) : "";
  // In a row with several controls its own text is no name of one of them.
  if (!wrappers.some(({ tagName }) => tagName === "TR")) add("declared", head);
  // One that has a name has no second one far away.
  add("beside", ...texts.slice(0, isNamed ? 1 : undefined));
  for (const one of wrappers.filter((wrapper) => wrapper.matches(WRAPPERS) || wrapper.localName.includes("-")))
    add("declared", textByIds(one), attribute(one, "aria-label"), attribute(one, "label"), legendOf(one));
  add("declared", head);
  if (!isGroup && !isNamed && element.matches("button:not([role]),[role=button]")) add("beside", wordsOf(element));
  add("placeholder", ...PLACEHOLDERS.map((name) => attribute(element, name)));
  return names;
};
