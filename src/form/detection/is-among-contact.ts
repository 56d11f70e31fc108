import { isOfContact } from "../model/form-field.ts";
import type { Control } from "../../page/controls/control.ts";
import { holds, parentOf } from "../../page/elements/tree.ts";
import { fold } from "../../page/text/fold.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FoundField } from "./found-form.ts";

/** How a date or a time reads, also where only its parts are named ("MM/DD/YYYY"). */
const DATED = /^\s*\d{1,2}[:.]\d\d(?!\d)|\d\d?[./-] ?\d\d?[./-] ?\d|^\p{L}{1,4}([./-])\p{L}{1,4}\1\p{L}{1,4}$/u;

const isDated = (control: Control): boolean =>
  control.element.matches("[type=date],[type=time],[type=datetime-local],[aria-haspopup=dialog]") ||
  DATED.test(readControl(control)) ||
  DATED.test(control.element.getAttribute("placeholder") ?? "");

/**
 * Whether a control whose label has other uses too belongs to the contact: the control nearest to it, before or
 * else behind it, is a field of the contact, and neither is about a date or a time.
 * @param controls those of the container, in document order
 * @param found the fields among them
 * @param likely what others among them are, as far as one can say: a date is none of them
 */
export const isAmongContact = (
  control: Control,
  controls: readonly Control[],
  found: readonly FoundField[],
  likely: readonly FoundField[] = [],
): boolean => {
  const at = controls.indexOf(control);
  const known = [...found, ...likely.filter((one) => one.control.kind === "text")];
  const fieldAt = (one: Control | undefined): FoundField | undefined => known.find(({ control: its }) => its === one);
  const isDate = (one: Control): boolean => isDated(one) && !likely.some(({ control: its }) => its === one);
  /** A contact field, or a control that repeats the name of the contact field right before it: "Confirm email". */
  const isContact = (one: Control): boolean => {
    const field = fieldAt(one);
    if (field) return isOfContact(field.field);
    const before = fieldAt(controls[controls.indexOf(one) - 1]);
    return (
      before !== undefined && isOfContact(before.field) && fold(labelsOf(one)[0] ?? "").includes(fold(before.label))
    );
  };
  for (let around = parentOf(control.element); around; around = parentOf(around)) {
    const [nearest, ...more] = [controls[at - 1], controls[at + 1]].filter(
      (one) => one !== undefined && holds(around, one.element),
    ) as Control[];
    if (nearest) return isContact(nearest) && !more.some((one) => !isContact(one) && isDate(one));
  }
  return false;
};
