import { elementsOf } from "../elements/elements-of.ts";
import { closestIn, parentOf } from "../elements/tree.ts";
import { TAKES_VALUE } from "../labels/takes-value.ts";

/** Elements that may declare a group, or a part of the form that holds more. */
const WRAPS = "[role=group],fieldset,ul,ol";

/** Which elements may be options of the same group. */
const fellowsOf = (option: Element, name: string): string => {
  if (option.hasAttribute("aria-pressed")) return "[aria-pressed]";
  return name === ""
    ? "[role=radio],input[type=radio],li[aria-checked]"
    : `input[type=radio][name="${CSS.escape(name)}"]`;
};

/** The elements beside an option that are options too, nothing but text between them. */
const rowOf = (option: Element, fellows: string): Element[] => {
  const all = [...(option.parentElement?.children ?? [option])];
  const at = all.indexOf(option);
  const isOther = (one: Element): boolean => !one.matches(fellows);
  const end = all.findIndex((one, index) => index > at && isOther(one));
  return all.slice(all.findLastIndex((one, index) => index < at && isOther(one)) + 1, end < 0 ? undefined : end);
};

/**
 * What a radio or a toggle button is an option of: the element around its whole group; where that holds other controls
 * too, the first option.
 */
export const groupOf = (option: Element): Element => {
  const declared = closestIn(option, "[role=radiogroup]");
  if (declared) return declared;
  const { name, form } = option instanceof HTMLInputElement ? option : { name: "", form: null };
  const fellows = fellowsOf(option, name);
  const within = (around: ParentNode): Element[] => [...elementsOf(around, fellows)];
  const isAlone = (around: Element): boolean =>
    [...elementsOf(around, TAKES_VALUE)].every((one) => one.matches(fellows) || one.querySelector(fellows) !== null);
  const all =
    name === ""
      ? 2
      : within(option.getRootNode() as ParentNode).filter((one) => (one as HTMLInputElement).form === form).length;
  let around = parentOf(option) ?? option;
  for (let outer = parentOf(around); outer && within(around).length < all; outer = parentOf(around)) around = outer;
  const row = name === "" ? rowOf(option, fellows) : [];
  if (row[1] && within(around).length > row.length && row[0]) return row[0];
  const wrap = closestIn(around, WRAPS);
  // A part of the form may hold several rows of buttons.
  const isWhole = wrap && (!option.hasAttribute("aria-pressed") || within(wrap).length === within(around).length);
  return [isWhole && wrap, around].find((one) => one && isAlone(one)) || (within(around)[0] ?? option);
};
