import { boundedText, LABEL_LIMIT } from "../../page/text/bounded-text.ts";
import type { Control } from "../../page/controls/control.ts";
import { textsIn } from "../../page/elements/texts-in.ts";
import { parentOf } from "../../page/elements/tree.ts";
import { isButton, isControl } from "../../page/labels/is-control.ts";
import { fold } from "../../page/text/fold.ts";
import { isSeen, isVisible } from "../../page/sight/visible.ts";
import type { LabelIndex } from "./label-index.ts";

/** Maximum number of texts read in one container. */
const MAX_TEXTS = 3000;

/** Maximum number of elements around a label that may hold its value. */
const MAX_DEPTH = 4;

/**
 * A value that the page shows as text beside one of the keys' labels, where it has no control for it: the portal has
 * fixed it, as the Azure form of 2018 to 2021 did with the support plan.
 */
export const plainValue = (
  container: Element,
  index: LabelIndex,
  keys: readonly string[],
): { control: Control; label: string } | undefined => {
  let read = 0;
  for (const text of textsIn(container)) {
    if (++read > MAX_TEXTS) break;
    if (
      text.length > LABEL_LIMIT ||
      text.data.trim() === "" ||
      !index.exact(text.data).some((key) => keys.includes(key))
    )
      continue;
    const label = parentOf(text);
    if (!label || !isSeen(label)) continue;
    const value = valueBeside(label, container);
    if (value) return { control: { kind: "plainText", element: value }, label: text.data.trim() };
  }
  return undefined;
};

const OTHER = "input,textarea,select,label,li,[role=combobox],[role=option],[role=heading],h1,h2,h3,h4";

/** An explanation of the label: a mere icon to press, or what a person cannot see. */
const isAside = (element: Element): boolean =>
  element.matches("button,[role=button],[role=tooltip]") || !isVisible(element);

const valueBeside = (label: Element, container: Element): Element | undefined => {
  for (let own = label, depth = 0; depth < MAX_DEPTH && own !== container; depth += 1) {
    let buttons = 0;
    for (let beside = own.nextElementSibling; beside; beside = beside.nextElementSibling) {
      // An asterisk belongs to the label.
      if (fold(boundedText(beside, 2)) === "") continue;
      // Several buttons are a choice, whatever they say of themselves.
      if (isButton(beside)) buttons += 1;
      if (buttons > 1) return undefined;
      const isOther = isControl(beside);
      if (!isOther && isAside(beside)) continue;
      if (isOther || beside.matches(OTHER) || [...beside.querySelectorAll(OTHER)].some(isVisible)) return undefined;
      return boundedText(beside).length > LABEL_LIMIT ? undefined : beside;
    }
    const around = parentOf(own);
    if (!around) return undefined;
    own = around;
  }
  return undefined;
};
