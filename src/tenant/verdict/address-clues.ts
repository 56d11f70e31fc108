import type { Clue } from "../model/verdict.ts";
import { ADDRESS_LIMIT } from "../../model/address-limit.ts";
import { parseTenant } from "../model/tenant.ts";
import type { AddressClue } from "../../portals/definition/clue-definition.ts";

/** `index.html` has the shape of a domain and is none. */
const FILE = /\.(?:html?|aspx?|php|jsp|js|css|json|xml|txt)$/i;

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return text;
    throw error;
  }
};

/** The query of an address, and the one that may follow the route in its hash. */
const queryOf = ({ searchParams, hash }: URL): Iterable<[string, string]> => {
  const at = hash.indexOf("?");
  return at < 0 ? searchParams : [...searchParams, ...new URLSearchParams(hash.slice(at + 1))];
};

/** The tenants that an address names, each as a clue; none where it names no ID and no domain. */
export const addressClues = (
  address: string,
  { address: places }: { readonly address: readonly AddressClue[] },
): Clue[] => {
  // The last part of one that was cut may be half of a domain.
  const url = URL.parse(address.length < ADDRESS_LIMIT ? address : address.replace(/[#&/?][^#&/?]*$/, ""));
  if (!url) return [];
  const named = places.flatMap(({ part, pattern }) => {
    if (part === "query") return [...queryOf(url)].filter(([key]) => pattern.test(key)).map(([, value]) => value);
    return pattern.exec(decoded(part === "path" ? url.pathname : url.hash))?.[1] ?? [];
  });
  return named.flatMap((text) => {
    const tenant = FILE.test(text) ? undefined : parseTenant(text);
    return tenant ? [{ source: "address" as const, tenant }] : [];
  });
};
