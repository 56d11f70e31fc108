import { PORTALS } from "./registry.ts";
import { PORTAL_ACCESSES } from "./hosts/portal-accesses.ts";
import { wordsFor } from "./words-for.ts";

/** All labels that are known of any portal, in any language. */
export const KNOWN_TEXTS: readonly string[] = [
  ...new Set(PORTALS.flatMap(({ id }) => Object.values(wordsFor(id, "")).flat())),
];

/** The hosts of all portals, `*.` in front of those of which all below counts. */
export const KNOWN_HOSTS: readonly string[] = PORTAL_ACCESSES.flatMap(({ hosts }) =>
  Object.values(hosts).flatMap((all) => all.map(({ host }) => host)),
);
