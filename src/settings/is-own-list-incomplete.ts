import type { SettingsProblem } from "./settings-problem.ts";

/** How a slip in the name of the list may look: `ownTenant`, `tenants`, `ownDomains`. */
const LIKE_OWN_TENANTS = /^own|tenant|domain|organi[sz]ation/i;

/**
 * Whether own tenants may be missing. A broken entry that was replaced since, perhaps by what a page told, is missing until
 * the person gives it up.
 */
export const isOwnListIncomplete = (problems: readonly SettingsProblem[]): boolean =>
  problems.some(({ kind, path }) => {
    const [part = ""] = path.split(".");
    return part === "" || part === "ownTenants" || (kind === "unknown" && path === part && LIKE_OWN_TENANTS.test(part));
  });
