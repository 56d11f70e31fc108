import labels from "../../data/labels/azure.json" with { type: "json" };
import type { AzurePracticeConfig, ContactVariant, Layout, PlanVariant } from "../../tests/practice/azure/config.ts";
import type { BrowserName } from "../../tests/support/browser/installed-browsers.ts";

/** What renders the form. */
export type World = "knockout" | "fluent8" | "fluent9";

/** One cell of the matrix. */
export interface Cell {
  readonly generation: Layout;
  readonly world: World;
  readonly language: string;
  readonly browser: BrowserName;
}

export const BROWSERS: readonly BrowserName[] = ["chrome", "firefox"];

/**
 * Every language of the label data, and Arabic as one that it does not have: English labels in a page from right to
 * left.
 */
export const LANGUAGES: readonly string[] = [...Object.keys(labels).filter((key) => !key.startsWith("_")), "ar"];

/**
 * In which worlds each generation is plausible: before 2021 the portal had no React views, and quota blades are classic
 * ones.
 */
export const WORLDS: Readonly<Record<Layout, readonly World[]>> = {
  A: ["knockout"],
  B: ["knockout"],
  C: ["knockout", "fluent8", "fluent9"],
  quota: ["knockout"],
};

export const GENERATIONS = Object.keys(WORLDS) as Layout[];

/** The whole matrix. */
export const allCells: readonly Cell[] = BROWSERS.flatMap((browser) =>
  GENERATIONS.flatMap((generation) =>
    WORLDS[generation].flatMap((world) => LANGUAGES.map((language) => ({ generation, world, language, browser }))),
  ),
);

/** The name of a cell, as the table and the list of known gaps have it. */
export const nameOf = ({ generation, world, language, browser }: Cell): string =>
  [generation, world, language, browser].join(" ");

/** What else may differ between two forms of one cell. Taken from the cell's name. */
export interface Variant extends Pick<
  AzurePracticeConfig,
  | "optionEvent"
  | "optionRole"
  | "listRole"
  | "dropdownName"
  | "textName"
  | "textBinding"
  | "planLanguage"
  | "contactMethodControl"
  | "severityControl"
  | "headings"
  | "bladesAtOnce"
  | "wording"
  | "numberIn"
> {
  readonly plan: PlanVariant;
  readonly address: string;
  readonly phone: ContactVariant["phone"];
  readonly country: ContactVariant["country"];
  readonly supportLanguage: ContactVariant["supportLanguage"];
  readonly timeZone: boolean;
  readonly timeZoneNames: ContactVariant["timeZoneNames"];
  readonly copy: ContactVariant["copy"];
}

const FORM = "Microsoft_Azure_Support/NewSupportRequest";

/** The values of each variant; `plan` is chosen by generation. */
export const VARIANTS: { readonly [Name in keyof Variant]: readonly Variant[Name][] } = {
  optionEvent: ["mouseup", "mousedown", "click"],
  optionRole: ["treeitem", "option", "none"],
  listRole: ["combobox", "textbox"],
  dropdownName: ["label", "labelDropdown", "row"],
  textName: ["hiddenLabel", "labelledby", "row"],
  textBinding: ["value", "textInput"],
  planLanguage: ["portal", "en"],
  contactMethodControl: ["optionPicker", "dropdown", "comboBox"],
  severityControl: ["dropdown", "optionPicker"],
  headings: [true, false],
  bladesAtOnce: [true, false],
  wording: [0, 1, 2],
  numberIn: ["description", "title"],
  plan: ["list", "optionPicker", "text"],
  address: [
    `portal.azure.com/#@contoso.onmicrosoft.com/view/${FORM}V3Blade`,
    `portal.azure.com/contoso.onmicrosoft.com#blade/${FORM}V4Blade/callerName/Quota`,
    "portal.azure.com/#create/Microsoft.Support",
    `ms.portal.azure.com/#view/${FORM.toLowerCase()}v4blade`,
    `preview.portal.azure.com/#view/${FORM}V3Blade/issueType/technical`,
    `rc.portal.azure.com/#blade/${FORM}V3Blade`,
    `entra.microsoft.com/#view/${FORM}V3Blade`,
    `endpoint.microsoft.com/#view/${FORM}V4Blade`,
  ],
  phone: ["whole", "countryCode"],
  country: ["dropdown", "comboBox"],
  supportLanguage: ["dropdown", "comboBox", "optionPicker"],
  timeZone: [false, true],
  timeZoneNames: ["cities", "windows", "iana"],
  copy: ["none", "offScreen", "hidden"],
};

/** A number made of a text, always the same one and evenly spread (FNV-1a, with a last mixing). */
const numberOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
};

/** The variant of a cell: always the same one. */
export const variantOf = (cell: Cell): Variant => {
  const names = Object.keys(VARIANTS) as (keyof Variant)[];
  const chosen = names.map((name) => {
    const values = VARIANTS[name];
    return [name, values[numberOf(`${nameOf(cell)} ${name}`) % values.length]];
  });
  return Object.fromEntries(chosen) as Variant;
};
