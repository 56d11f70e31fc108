import { PORTAL_IDS, type PortalId } from "../model/portal.ts";
import type { Portal } from "./definition/portal.ts";

const found = import.meta.glob<Portal>("./*/index.ts", { eager: true, import: "portal" });

const orderOf = ({ id }: Portal): number => PORTAL_IDS.indexOf(id);

/**
 * Every portal: each folder beside this file with an `index.ts` is one. `npm run new:portal` makes such a folder, and
 * `npm run registry` writes what derives from all of them: the hosts and scripts of `manifest.json`, and the tables of
 * `docs/permissions.md`. Scripts in pages never import this list, but the one file that they need of each portal
 * (`links.ts`) or all of one portal (`azure/page.ts`).
 */
export const PORTALS: readonly Portal[] = Object.values(found).sort((a, b) => orderOf(a) - orderOf(b));

/** The portal with this id. */
export const portalOf = (id: PortalId): Portal => {
  const portal = PORTALS.find((one) => one.id === id);
  if (!portal) throw new Error(`No folder of src/portals holds the portal "${id}"`);
  return portal;
};
