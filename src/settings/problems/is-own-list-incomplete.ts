import type { SettingsProblem } from "./settings-problem.ts";

/** How a slip in the name of the list may look: `ownTenant`, `tenants`, `ownDomains`. */
const LIKE_OWN_TENANTS = /^own|tenant|domain|organi[sz]ation/i;

/**
 * Whether own tenants may be missing. A broken entry that was replaced since, perhaps by what a page showed, is missing
 * until the person discards it.
 */
export const isOwnListIncomplete = (problems: readonly SettingsProblem[]): boolean =>
  problems.some(({ kind, path: [part, ...below] }) => {
    if (part === undefined || part === "ownTenants") return true;
    return kind === "unknown" && below.length === 0 && LIKE_OWN_TENANTS.test(String(part));
  });
