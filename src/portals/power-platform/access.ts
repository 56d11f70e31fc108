import type { PortalAccess } from "../definition/portal-access.ts";

const SCRIPT = "src/entries/content/power-platform/power-platform.iife.ts";

/** The Power Platform admin center (microsoft365-admin.md 2.3). */
export const access: PortalAccess = {
  portal: "powerPlatform",
  hosts: {
    worldwide: [
      {
        host: "admin.powerplatform.microsoft.com",
        script: SCRIPT,
        isHome: true,
        why: "the Power Platform admin center with its support request",
      },
    ],
    usGovernment: [
      {
        host: "gcc.admin.powerplatform.microsoft.us",
        script: SCRIPT,
        isHome: true,
        why: "US Government, GCC: the Power Platform admin center",
      },
      {
        host: "high.admin.powerplatform.microsoft.us",
        script: SCRIPT,
        isHome: true,
        why: "US Government, GCC High: the Power Platform admin center",
      },
    ],
  },
};
