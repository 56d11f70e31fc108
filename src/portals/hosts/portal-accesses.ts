import { PORTAL_IDS } from "../../model/portal.ts";
import type { CloudId } from "../../model/cloud.ts";
import type { PortalAccess, PortalHost } from "../definition/portal-access.ts";

const found = import.meta.glob<PortalAccess>("../*/access.ts", { eager: true, import: "access" });

const orderOf = ({ portal }: PortalAccess): number => PORTAL_IDS.indexOf(portal);

/** Where each portal is, in the order of the portals. */
export const PORTAL_ACCESSES: readonly PortalAccess[] = Object.values(found).sort((a, b) => orderOf(a) - orderOf(b));

/** The hosts of all portals in a cloud. */
export const hostsIn = (cloud: CloudId): readonly PortalHost[] =>
  PORTAL_ACCESSES.flatMap(({ hosts }) => hosts[cloud] ?? []);
