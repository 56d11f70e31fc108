import type { MaskedElement } from "../model/masked-copy.ts";

type Constraints = NonNullable<MaskedElement["takes"]>;

/** Maximum of a number that stays as it is: longer ones are cut off, for they may be data. */
const MAX = 99_999;

const INPUT_MODES = ["none", "text", "tel", "url", "email", "numeric", "decimal", "search"] as const;

/** Tokens of `autocomplete` that say what a field is (HTML, section "Autofill"). */
const TOKENS = (
  "off on name honorific-prefix given-name additional-name family-name honorific-suffix " +
  "nickname username organization organization-title street-address country country-name " +
  "postal-code language bday url photo tel tel-country-code tel-national tel-area-code tel- " +
  "local tel-extension email"
).split(" ");

const numberOf = (element: Element, name: string): number | undefined => {
  const value = Number(element.getAttribute(name) ?? Number.NaN);
  return Number.isInteger(value) && value >= 0 ? Math.min(value, MAX) : undefined;
};

/** A bound of three digits at most stays; of another one only how it is written. */
const boundOf = (element: Element, name: string): string | undefined => {
  const bound = element.getAttribute(name)?.slice(0, 20);
  return bound === undefined || /^-?\d{1,3}$/.test(bound) ? bound : bound.replace(/\d/g, "0").replace(/\p{L}/gu, "x");
};

/** What an element takes, as far as it declares that; undefined where it declares nothing. */
export const constraintsOf = (element: Element): Constraints | undefined => {
  const token = element.getAttribute("autocomplete")?.trim().toLowerCase().split(/\s+/).at(-1) ?? "";
  const mode = element.getAttribute("inputmode")?.toLowerCase();
  const pattern = element.getAttribute("pattern");
  const takes: Constraints = {
    maxLength: numberOf(element, "maxlength"),
    minLength: numberOf(element, "minlength"),
    min: boundOf(element, "min"),
    max: boundOf(element, "max"),
    patternLength: pattern === null ? undefined : Math.min(pattern.length, MAX),
    inputMode: INPUT_MODES.find((one) => one === mode),
    autocomplete: TOKENS.includes(token) ? token : undefined,
  };
  const declared = Object.entries(takes).filter(([, value]) => value !== undefined);
  return declared.length > 0 ? Object.fromEntries(declared) : undefined;
};
