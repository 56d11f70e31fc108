import type { Clue } from "../model/context.ts";
import { isDomain, type Tenant } from "../model/tenant.ts";
import type { ClueDefinition } from "../portals/clue-definition.ts";

const GUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/i;
const ADDRESS = /(?<![^\s@:：()<>])[^\s@:：()<>]+@([^\s@()<>,;]+)/g;
const TEXT_LIMIT = 2000;
const ELEMENT_LIMIT = 60;

/** The directory's name: what stands between the localized word with its colon and the GUID in brackets. */
const nameBefore = (line: string): string => {
  const before = line.slice(0, line.search(GUID)).replace(/(?<![\s([（])[\s([（]+$/, "");
  const colon = before.search(/[:：]/);
  return (colon >= 0 ? before.slice(colon + 1) : before).trim();
};

/**
 * Reads a text such as the account button's title: lines with name, address, directory with its GUID, and domain. The
 * words before the colons are localized, so the GUID and the domain are taken by their shape.
 * @returns undefined where no GUID and no domain is in it
 */
export const readDirectory = (title: string): Pick<Clue, "tenant" | "userDomain"> | undefined => {
  const text = title.slice(0, TEXT_LIMIT);
  const lines = text.split(/\r?\n/);
  const guidLine = lines.find((line) => GUID.test(line));
  const id = guidLine ? GUID.exec(guidLine)?.[0].toLowerCase() : undefined;
  const userDomain = [...text.matchAll(ADDRESS)].at(-1)?.[1]?.toLowerCase();
  const words = lines
    .filter((line) => line !== guidLine)
    .flatMap((line) => line.replace(ADDRESS, " ").split(/[\s:：()[\]（），,;<>]+/));
  const domain = words.filter((word) => isDomain(word)).at(-1)?.toLowerCase();
  if (!id && !domain) return undefined;
  const name = guidLine ? nameBefore(guidLine) : "";
  const tenant: Tenant = { ...(id ? { id } : {}), ...(domain ? { domain } : {}), ...(name === "" ? {} : { name: name.slice(0, 200) }) };
  return { tenant, ...(userDomain && isDomain(userDomain) ? { userDomain } : {}) };
};

/** What the page itself says of the open directory; the first place that says anything decides. */
export const pageClues = (document: Document, { page }: ClueDefinition): Clue[] => {
  for (const { selector, attribute } of page) {
    const clues: Clue[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, ELEMENT_LIMIT)) {
      const read = readDirectory(element.getAttribute(attribute) ?? "");
      // A domain alone may be anything; beside the user's address it is the account button's.
      if (read && (read.tenant.id ?? read.userDomain)) clues.push({ source: "page", ...read });
    }
    if (clues.length > 0) return clues;
  }
  return [];
};
