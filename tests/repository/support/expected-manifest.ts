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

/** Hosts of the other clouds: the person grants them in the options, where they have customers there. */
export const OPTIONAL_HOSTS = [
  "portal.azure.us",
  "entra.microsoft.us",
  "intune.microsoft.us",
  "portal.office365.us",
  "admin.microsoft.us",
  "portal.apps.mil",
  "gcc.admin.powerplatform.microsoft.us",
  "high.admin.powerplatform.microsoft.us",
  "portal.azure.cn",
  "portal.partner.microsoftonline.cn",
  "intune.microsoftonline.cn",
  "entra.microsoftonline.cn",
  "portal.sovcloud-azure.fr",
  "portal.sovcloud-azure.de",
  "portal.sovcloud-azure.sg",
  "*.azure.us",
  "*.azure.cn",
  "*.sovcloud-azure.fr",
  "*.sovcloud-azure.de",
  "*.sovcloud-azure.sg",
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
  "optional_host_permissions",
  "options_ui",
  "permissions",
  "version",
];
export const OWN_KEYS = {
  chrome: ["storage", "key", "minimum_chrome_version"],
  firefox: ["browser_specific_settings"],
} as const;
