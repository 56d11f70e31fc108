import type { PortalId } from "../model/portal.ts";
import azureLabels from "./azure/azure-labels.json" with { type: "json" };
import { AZURE_WORDS } from "./azure/azure-words.ts";
import microsoft365Labels from "./microsoft365/microsoft365-labels.json" with { type: "json" };
import { MICROSOFT365_WORDS } from "./microsoft365/microsoft365-words.ts";
import { POWER_PLATFORM_WORDS } from "./power-platform/power-platform-words.ts";
import type { Words } from "./definition/form-definition.ts";

type Labels = Readonly<Record<string, Words>>;

/** The labels of each portal by language, and words that are not known by language. */
const LABELS: Readonly<Partial<Record<PortalId, readonly [Labels, Words]>>> = {
  azure: [azureLabels, AZURE_WORDS],
  microsoft365: [microsoft365Labels, MICROSOFT365_WORDS],
  // Azure's words fit the form's neighbours' names (inferred); its own are not known in other languages.
  powerPlatform: [azureLabels, { ...AZURE_WORDS, ...POWER_PLATFORM_WORDS }],
};

/**
 * Of the contact section the Microsoft 365 form's own words are known in English only; the Azure form asks the same in
 * more languages (inferred).
 */
const BORROWED: Readonly<Partial<Record<PortalId, readonly string[]>>> = {
  microsoft365: ["preferredContactMethod", "phone", "email"],
};

/** Tags that mean a script; Microsoft's portals write both. */
const SCRIPTS: Readonly<Record<string, string>> = {
  "zh-cn": "zh-hans",
  "zh-sg": "zh-hans",
  "zh-tw": "zh-hant",
  "zh-hk": "zh-hant",
  "zh-mo": "zh-hant",
};

const sameLanguage = (language: string, page: string): boolean => {
  const tag = SCRIPTS[page] ?? page;
  const folded = SCRIPTS[language.toLowerCase()] ?? language.toLowerCase();
  return folded === tag || (folded.split("-")[0] === tag.split("-")[0] && !tag.startsWith("zh-"));
};

const languagesFor = (labels: Labels, page: string): Set<string> => {
  const own = Object.keys(labels).filter((language) => sameLanguage(language, page));
  return new Set(own.length > 0 ? [...own, "en"] : Object.keys(labels));
};

const joined = (all: readonly Words[]): Words => {
  const words: Record<string, string[]> = {};
  for (const one of all)
    for (const [key, variants] of Object.entries(one)) words[key] = [...new Set([...(words[key] ?? []), ...variants])];
  return words;
};

/**
 * The words by which a portal's forms are known on a page: those of its language (with its regional variants) and the
 * English ones; of all languages where the page's is not known to us.
 * @param pageLanguage BCP 47 tag in any letter case, or an empty text
 */
export const wordsFor = (portal: PortalId, pageLanguage: string): Words => {
  const page = pageLanguage.toLowerCase();
  const inLanguage = (labels: Labels): Words =>
    joined([...languagesFor(labels, page)].map((language) => labels[language] ?? {}));
  const [labels, others] = LABELS[portal] ?? [{}, {}];
  const words = { ...inLanguage(labels), ...others };
  const borrowed = Object.entries(inLanguage(azureLabels)).filter(([key]) => BORROWED[portal]?.includes(key));
  return joined([words, Object.fromEntries(borrowed)]);
};

/** The languages in which a portal's forms are known, without regions; Chinese in each way in which pages name it. */
export const languagesOf = (portal: PortalId): string[] => {
  const tags = Object.keys(LABELS[portal]?.[0] ?? {}).map((language) => language.toLowerCase());
  const chinese = ["zh", ...Object.entries(SCRIPTS).flat()].filter((page) =>
    tags.some((tag) => sameLanguage(tag, page)),
  );
  return [...new Set([...tags.map((tag) => tag.split("-")[0] ?? tag), ...chinese])];
};
