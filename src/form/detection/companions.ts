import type { FormField } from "../model/form-field.ts";
import type { Control } from "../../page/controls/control.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { readControl } from "../../page/controls/read-control.ts";
import type { FoundField } from "./found-form.ts";
import { WEIGHTS } from "./understanding/weights.ts";

/** The standard `autocomplete` token of an area code (HTML, section "Autofill"). */
const AREA_TOKEN = /(?:^|\s)tel-area-code\s*$/;

/** An area code as a form may show it, or none. */
const AREA = /^\(?\d{0,5}\)?$/;

/** A control keeps its meaning: writing into its neighbour changes what it was recognised by. */
const known = new WeakMap<Element, FormField>();

/**
 * Controls that make one value together with a recognised field, by their place and contents: the area code right
 * before a number that has a country code, and the same address once more right behind the address.
 */
export const companionsOf = (controls: readonly Control[], found: readonly FoundField[]): FoundField[] => {
  const at = (field: FormField): number =>
    controls.findIndex(({ element }) => found.some((one) => one.field === field && one.control.element === element));
  const isFree = (control: Control | undefined): control is Control =>
    control?.kind === "text" && !found.some((one) => one.control.element === control.element);
  const taken = (
    field: FormField,
    control: Control | undefined,
    isIt: (value: string, element: Element) => boolean,
  ): FoundField[] => {
    if (
      !isFree(control) ||
      !(known.get(control.element) === field || isIt(readControl(control).trim(), control.element))
    )
      return [];
    known.set(control.element, field);
    return [{ field, control, label: labelsOf(control)[0] ?? "", sum: WEIGHTS.value, clues: ["neighbour", "value"] }];
  };
  const [code, number, email] = [at("phoneCountryCode"), at("phoneNumber"), at("primaryEmailAddress")];
  const isBetween = code >= 0 && number === code + 2;
  const address = controls[email];
  return [
    ...taken(
      "phoneAreaCode",
      controls[number - 1],
      (value, element) =>
        AREA_TOKEN.test(element.getAttribute("autocomplete") ?? "") || (isBetween && AREA.test(value)),
    ),
    ...taken(
      "confirmEmailAddress",
      controls[email + 1],
      (value) => address !== undefined && value.includes("@") && value === readControl(address).trim(),
    ),
  ];
};
