import type { Control } from "../../../page/controls/control.ts";
import { readControl } from "../../../page/controls/read-control.ts";
import type { FormField } from "../../model/form-field.ts";

/** Standard `autocomplete` tokens of contact fields (HTML, section "Autofill"). */
const TOKENS: Readonly<Record<string, FormField>> = {
  "given-name": "firstName",
  "family-name": "lastName",
  email: "primaryEmailAddress",
  tel: "phoneNumber",
  "tel-national": "phoneNumber",
  "tel-local": "phoneNumber",
  "tel-country-code": "phoneCountryCode",
  "tel-area-code": "phoneAreaCode",
  "country-name": "country",
  country: "country",
  language: "preferredSupportLanguage",
};

const TYPES: Readonly<Record<string, readonly FormField[]>> = {
  email: ["primaryEmailAddress", "additionalEmailAddresses", "confirmEmailAddress"],
  tel: ["phoneNumber", "phoneAreaCode", "phoneCountryCode"],
};

/** Types of inputs that take neither a name nor an address. */
const OTHER_TYPES = /^(?:date|time|datetime-local|month|week|color|range|url|search|password)$/;

/** Attributes by which a page's own scripts and tests know a control. */
const IDENTIFIERS = ["name", "id", "data-automation-id", "data-testid", "data-test-id", "data-automationid"];

/** Maximum length of an identifier that is read. */
const MAX_IDENTIFIER = 60;

/** The field whose standard token an element has. */
export const tokenOf = (element: Element): FormField | undefined =>
  TOKENS[element.getAttribute("autocomplete")?.trim().split(/\s+/).at(-1) ?? ""];

/** The fields that an input's type lets in; none where it declares nothing. */
export const typedFields = (element: Element): readonly FormField[] | undefined => {
  const type = element.getAttribute("type")?.toLowerCase() ?? "";
  return OTHER_TYPES.test(type) ? [] : TYPES[type];
};

/** The identifiers of a control as words: "contactFirstName" is "contact First Name". */
export const identifiersOf = (element: Element): string[] =>
  IDENTIFIERS.flatMap((name) => element.getAttribute(name) ?? [])
    .filter((id) => id.length <= MAX_IDENTIFIER && !id.startsWith(":"))
    .map((id) => id.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/[_\d.-]+/g, " "));

const ADDRESS = /^[^\s@;,]+@[^\s@;,]+\.[^\s@;,]+/;
const NUMBER = /^\+?[\d\s().-]{7,}$/;

/** The field of whose kind a text box shows a value. */
export const shownField = (control: Control): FormField | undefined => {
  if (control.kind !== "text") return undefined;
  const value = readControl(control).trim();
  if (ADDRESS.test(value)) return "primaryEmailAddress";
  return NUMBER.test(value) && value.replace(/\D/g, "").length >= 7 ? "phoneNumber" : undefined;
};
