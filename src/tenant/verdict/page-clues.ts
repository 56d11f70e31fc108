import type { Clue } from "../model/verdict.ts";
import { isDomain } from "../model/tenant.ts";

const GUID = /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi;
const ADDRESS = /(?<![^\s@:：()<>])[^\s@:：()<>]+@([^\s@()<>,;]+)/g;
/** Invisible marks of writing direction, which surround values in pages that run from right to left. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The address of a guest: `kim_fabrikam.com#EXT#@contoso.onmicrosoft.com`. */
const GUEST = /(?:_([^_]+))?#ext#@/i;
/** Maximum length of a text that is read, and number of clues. */
const MAX_LENGTH = 2000;
const MAX_CLUES = 10;

/** The directory's name: what is between the localized word with its colon and the GUID in brackets. */
const nameIn = (text: string): string => {
  const before = text.slice(text.lastIndexOf("@") + 1).replace(/(?<![\s([（])[\s([（]+$/, "");
  const colon = before.search(/[:：]/);
  return (colon >= 0 ? before.slice(colon + 1) : before).trim();
};

const domainsIn = (text: string): string[] => text.split(/[\s:：()[\]（），,;<>]+/).filter(isDomain);

/**
 * Reads a text such as the account button's title: lines with name, address, directory with its GUID, and domain. The
 * words before the colons are localized, so the GUID and the domain are taken by their shape and place: names of people
 * and of directories may look like either.
 * @returns undefined where no GUID and no domain is in it
 */
export const readDirectory = (title: string): Pick<Clue, "tenant" | "userDomain"> | undefined => {
  let userDomain: string | undefined;
  const text = title
    .slice(0, MAX_LENGTH)
    .replace(MARKS, "")
    .replace(ADDRESS, (address, domain: string) => {
      if (!isDomain(domain)) return address;
      const guest = GUEST.exec(address);
      userDomain = (guest ? guest[1] : domain)?.toLowerCase();
      return "@";
    });
  const guids = [...text.matchAll(GUID)];
  const guid =
    guids.findLast(({ 0: found, index }) => /^\s*[)\]）]/.test(text.slice(index + found.length))) ?? guids.at(-1);
  const id = guid?.[0].toLowerCase();
  const line = text.lastIndexOf("\n", guid?.index ?? 0) + 1;
  // The first line is the person's name.
  const between = text.slice(text.indexOf("\n") + 1, line);
  const behind = guid ? guid.index + guid[0].length : text.lastIndexOf("@") + 1 || MAX_LENGTH;
  const domain = (domainsIn(text.slice(behind))[0] ?? (guid && domainsIn(between).at(-1)))?.toLowerCase();
  if (!id && !domain) return undefined;
  const name = nameIn(text.slice(line, guid?.index ?? line)).slice(0, 200);
  return {
    tenant: { ...(id && { id }), ...(domain && { domain }), ...(name && { name }) },
    ...(userDomain && isDomain(userDomain) ? { userDomain } : {}),
  };
};

/**
 * What the page itself says of the open directory; the first place that says anything decides.
 * @param places the texts of each place, as `pageTexts` reads them
 */
export const pageClues = (places: readonly (readonly string[])[]): Clue[] => {
  for (const texts of places) {
    const clues = texts.flatMap((text): Clue[] => {
      const read = readDirectory(text);
      // A domain alone may be anything; beside the user's address it is the account button's.
      return read && (read.tenant.id ?? read.userDomain) ? [{ source: "page", ...read }] : [];
    });
    if (clues.length > 0) return clues.slice(0, MAX_CLUES);
  }
  return [];
};
