import type { PortalId } from "../model/portal.ts";
import type { Words } from "./definition/form-definition.ts";
import type { Labels } from "./definition/portal-words.ts";
import { GENERAL_LABELS } from "./general-words.ts";
import { portalOf } from "./registry.ts";

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
  const { labels = {}, others = {}, borrowed } = portalOf(portal).words ?? {};
  const words = { ...inLanguage(labels), ...others, ...inLanguage(GENERAL_LABELS) };
  if (!borrowed) return joined([words]);
  const more = Object.entries(inLanguage(borrowed.labels)).filter(([key]) => borrowed.keys.includes(key));
  return joined([words, Object.fromEntries(more)]);
};

/** The languages in which a portal's forms are known, without regions; Chinese in each way in which pages name it. */
export const languagesOf = (portal: PortalId): string[] => {
  const tags = Object.keys(portalOf(portal).words?.labels ?? {}).map((language) => language.toLowerCase());
  const chinese = ["zh", ...Object.entries(SCRIPTS).flat()].filter((page) =>
    tags.some((tag) => sameLanguage(tag, page)),
  );
  return [...new Set([...tags.map((tag) => tag.split("-")[0] ?? tag), ...chinese])];
};
