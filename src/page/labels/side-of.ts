import { onceALook } from "../elements/once-a-look.ts";
import { wordsOf } from "../text/words-of.ts";
import { isControl } from "./is-control.ts";
import { labelsTo } from "./labels-to.ts";
import { takersIn } from "./takes-value.ts";
import { textOf } from "./text-of.ts";

export const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading]";

/** Maximum number of children of a part of the page that are looked at. */
const MAX_ITEMS = 60;

type Side = "before" | "after";

/** Whether a part of the page with a control needs a text beside it. */
const needsText = (item: Element): boolean => {
  const taker = takersIn(item)[0];
  if (!taker || taker.matches("[type=radio],[type=checkbox],[role=radio],[aria-pressed],[aria-checked]")) return false;
  if (taker.matches("[aria-label],[aria-labelledby],[title]") || labelsTo(taker).length > 0) return false;
  return item === taker || !/\p{L}/u.test(wordsOf(item));
};

/** The kind of text that most labels have here: there may be texts of another kind between them. */
const usualKind = (items: readonly (Element | string)[]): string | undefined => {
  const kinds = items.filter((item) => typeof item === "string");
  const weight = (kind: string): number =>
    kinds.filter((one) => one === kind).length * (kind === "LABEL" ? MAX_ITEMS : 1);
  return kinds.toSorted((one, other) => weight(other) - weight(one))[0];
};

/** On which side of the controls in a part of the page their texts are: where more of them that need one have one. */
export const sideOf = onceALook((around: Node): Side => {
  const items: (Element | string)[] = [];
  for (let node = around.firstChild; node && items.length < MAX_ITEMS; node = node.nextSibling) {
    if (node instanceof Element && isControl(node)) items.push(node);
    else if (!(node instanceof Element && node.matches(HEADING)) && textOf(node) !== "") items.push(node.nodeName);
  }
  const kind = usualKind(items);
  const row = items.filter((item) => typeof item !== "string" || item === kind);
  const served = (step: number): number =>
    row.filter((item, at) => typeof item !== "string" && typeof row[at + step] === "string" && needsText(item)).length;
  return served(1) > served(-1) ? "after" : "before";
});
