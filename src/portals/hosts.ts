import type { CloudId } from "../model/cloud.ts";

interface HostPattern {
  readonly host: RegExp;
  readonly cloud: CloudId;
}

/** Every host on which a script of ours runs (DESIGN section 2; azure-portal.md 2.3 and 3.4). */
const HOSTS: readonly HostPattern[] = [
  { host: /^(?:[\w-]+\.)*portal\.azure\.com$/, cloud: "worldwide" },
  { host: /^(?:[\w-]+\.)*reactblade(?:-ms|-rc)?\.portal\.azure\.net$/, cloud: "worldwide" },
  { host: /^(?:entra|intune|endpoint|admin|partner|partnercenter|admin\.powerplatform)\.microsoft\.com$/, cloud: "worldwide" },
  { host: /^(?:admin\.cloud\.microsoft|portal\.office\.com)$/, cloud: "worldwide" },
  // Those below are optional: a script runs there only where the person has switched the cloud on (`clouds.ts`).
  { host: /^(?:(?:[\w-]+\.)*azure|(?:entra|intune|admin|(?:gcc|high)\.admin\.powerplatform)\.microsoft|portal\.office365)\.us$/, cloud: "usGovernment" },
  { host: /^portal\.apps\.mil$/, cloud: "usGovernment" },
  { host: /^(?:(?:[\w-]+\.)*azure|(?:entra|intune|portal\.partner)\.microsoftonline)\.cn$/, cloud: "china" },
  { host: /^(?:[\w-]+\.)*sovcloud-azure\.(?:fr|de|sg)$/, cloud: "sovereign" },
];

/** The cloud to which a portal's host belongs, or undefined for a host that is none of ours. */
export const cloudOfHost = (host: string): CloudId | undefined => HOSTS.find((one) => one.host.test(host.toLowerCase()))?.cloud;

/** Whether a script of ours may speak from this host. */
export const isPortalHost = (host: string): boolean => cloudOfHost(host) !== undefined;
