/**
 * What the extension may ask for. A permission or host that is added here is one more thing that people are asked to
 * accept: worldwide hosts are all declared from the first version on, because a later one disables the extension until
 * it is accepted again.
 */
export const PERMISSIONS = ["alarms", "notifications", "scripting", "storage", "unlimitedStorage"];

export const HOSTS = [
  "portal.azure.com",
  "*.portal.azure.com",
  "*.reactblade.portal.azure.net",
  "*.reactblade-ms.portal.azure.net",
  "*.reactblade-rc.portal.azure.net",
  "entra.microsoft.com",
  "intune.microsoft.com",
  "endpoint.microsoft.com",
  "admin.microsoft.com",
  "admin.cloud.microsoft",
  "portal.office.com",
  "admin.powerplatform.microsoft.com",
  "partner.microsoft.com",
  "partnercenter.microsoft.com",
];

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
  "options_ui",
  "permissions",
  "version",
];
export const OWN_KEYS = { chrome: ["key", "minimum_chrome_version"], firefox: ["browser_specific_settings"] } as const;
