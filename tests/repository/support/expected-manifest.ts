import { CLOUD_IDS } from "../../../src/model/cloud.ts";
import { hostsIn } from "../../../src/portals/hosts/portal-accesses.ts";

/**
 * What the extension may ask for. A permission or host that is added here is one more thing that people are asked to
 * accept: worldwide hosts are all declared from the first version on, because a later one disables the extension until
 * it is accepted again.
 */
export const PERMISSIONS = ["alarms", "notifications", "offscreen", "scripting", "storage", "unlimitedStorage"];

/** Firefox has no offscreen documents and does not know the permission. */
export const PERMISSIONS_OF = {
  chrome: PERMISSIONS,
  firefox: PERMISSIONS.filter((one) => one !== "offscreen"),
} as const;

/**
 * What a team's own server may need, wherever it is: any host with TLS, and loopback. It is optional, and the extension
 * asks for the one host that the person or a policy has named, on the click that switches the team on. Nothing is
 * registered to run there.
 */
export const TEAM_HOSTS = ["https://*/*", "http://localhost/*", "http://127.0.0.1/*"];

/** Hosts of the worldwide portals. */
export const HOSTS = hostsIn("worldwide").map(({ host }) => host);

/** Hosts of the other clouds: the person grants them in the options, where they have customers there. */
export const OPTIONAL_HOSTS = CLOUD_IDS.filter((cloud) => cloud !== "worldwide")
  .flatMap(hostsIn)
  .map(({ host }) => host);

/** Keys of the manifest that Chromium and Firefox share, and those of one alone. */
export const SHARED_KEYS = [
  "action",
  "background",
  "content_scripts",
  "default_locale",
  "description",
  "host_permissions",
  "icons",
  "manifest_version",
  "name",
  "optional_host_permissions",
  "options_ui",
  "permissions",
  "version",
];
export const OWN_KEYS = {
  chrome: ["storage", "key", "minimum_chrome_version"],
  firefox: ["browser_specific_settings"],
} as const;
