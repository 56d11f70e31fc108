import { CLOUD_IDS, type CloudId } from "../../model/cloud.ts";
import { isHostUnder } from "../../model/match-pattern.ts";
import type { PortalHost } from "../definition/portal-access.ts";
import { isCustomerHost } from "./customer-hosts.ts";
import { hostsIn } from "./portal-accesses.ts";

/**
 * Every host on which a script of ours runs; those of the other clouds only where the person has switched them on
 * (`clouds.ts`).
 */
const HOSTS: readonly (PortalHost & { readonly cloud: CloudId })[] = CLOUD_IDS.flatMap((cloud) =>
  hostsIn(cloud).map((host) => ({ ...host, cloud })),
);

const under = (host: string): typeof HOSTS => {
  const name = host.toLowerCase();
  return isCustomerHost(name) ? [] : HOSTS.filter((one) => isHostUnder(name, one.host));
};

/** The cloud to which the host of a portal or of its frames belongs, or undefined for a host that is none of ours. */
export const cloudOfHost = (host: string): CloudId | undefined => under(host)[0]?.cloud;

/** Whether a frame of a portal may have this host: the portal itself, or a host that only frames have. */
export const isFrameHost = (host: string): boolean => under(host).length > 0;

/** Whether the top document of a portal may have this host. */
export const isPortalHost = (host: string): boolean => under(host).some(({ isFrame }) => !isFrame);
