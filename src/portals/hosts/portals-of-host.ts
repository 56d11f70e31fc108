import { CLOUD_IDS } from "../../model/cloud.ts";
import { isHostUnder } from "../../model/match-pattern.ts";
import type { PortalId } from "../../model/portal.ts";
import { isPortalHost } from "./hosts.ts";
import { PORTAL_ACCESSES } from "./portal-accesses.ts";

/** The portals whose top document may have this host, in their order. */
export const portalsOfHost = (host: string): PortalId[] =>
  isPortalHost(host)
    ? PORTAL_ACCESSES.filter(({ hosts }) =>
        CLOUD_IDS.some((cloud) => hosts[cloud]?.some((one) => isHostUnder(host.toLowerCase(), one.host))),
      ).map(({ portal }) => portal)
    : [];
