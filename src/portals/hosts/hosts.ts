import type { CloudId } from "../../model/cloud.ts";
import { isCustomerHost } from "./customer-hosts.ts";

/** Hosts of one cloud: those of its portals, and those that nothing but the frames of its portals have. */
interface CloudHosts {
  readonly cloud: CloudId;
  readonly portals: RegExp;
  readonly frames: RegExp;
}

/** Every host on which a script of ours runs; those of the other clouds only where the person has switched them on (`clouds.ts`). */
const HOSTS: readonly CloudHosts[] = [
  {
    cloud: "worldwide",
    portals:
      /^(?:(?:[\w-]+\.)*portal\.azure\.com|(?:entra|intune|endpoint|admin|partner|partnercenter|admin\.powerplatform)\.microsoft\.com|admin\.cloud\.microsoft|portal\.office\.com)$/,
    frames: /^(?:[\w-]+\.)*reactblade(?:-ms|-rc)?\.portal\.azure\.net$/,
  },
  {
    cloud: "usGovernment",
    portals:
      /^(?:portal\.azure|(?:entra|intune|admin|(?:gcc|high)\.admin\.powerplatform)\.microsoft|portal\.office365)\.us$|^portal\.apps\.mil$/,
    frames: /^(?:[\w-]+\.)*azure\.us$/,
  },
  {
    cloud: "china",
    portals: /^(?:portal\.azure|(?:entra|intune|portal\.partner)\.microsoftonline)\.cn$/,
    frames: /^(?:[\w-]+\.)*azure\.cn$/,
  },
  {
    cloud: "sovereign",
    portals: /^portal\.sovcloud-azure\.(?:fr|de|sg)$/,
    frames: /^(?:[\w-]+\.)*sovcloud-azure\.(?:fr|de|sg)$/,
  },
];

const hostsOf = (host: string): CloudHosts | undefined => {
  const name = host.toLowerCase();
  return isCustomerHost(name)
    ? undefined
    : HOSTS.find(({ portals, frames }) => portals.test(name) || frames.test(name));
};

/** The cloud to which the host of a portal or of its frames belongs, or undefined for a host that is none of ours. */
export const cloudOfHost = (host: string): CloudId | undefined => hostsOf(host)?.cloud;

/** Whether a frame of a portal may have this host: the portal itself, or a host that only frames have. */
export const isFrameHost = (host: string): boolean => hostsOf(host) !== undefined;

/** Whether the top document of a portal may have this host. */
export const isPortalHost = (host: string): boolean => hostsOf(host)?.portals.test(host.toLowerCase()) === true;
