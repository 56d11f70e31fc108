import type { PortalAccess } from "../definition/portal-access.ts";

const SCRIPT = "src/entries/content/microsoft365/microsoft365.iife.ts";

/** The Microsoft 365 admin center (microsoft365-admin.md 2.3). */
export const access: PortalAccess = {
  portal: "microsoft365",
  hosts: {
    worldwide: [
      {
        host: "admin.microsoft.com",
        script: SCRIPT,
        why: "the Microsoft 365 admin center with its service request",
      },
      {
        host: "admin.cloud.microsoft",
        script: SCRIPT,
        isHome: true,
        why: "the new address of the Microsoft 365 admin center",
      },
      { host: "portal.office.com", script: SCRIPT, why: "the previous address of the Microsoft 365 admin center" },
    ],
    usGovernment: [
      {
        host: "portal.office365.us",
        script: SCRIPT,
        isHome: true,
        why: "US Government, GCC High: the Microsoft 365 admin center",
      },
      { host: "admin.microsoft.us", script: SCRIPT, isHome: true, why: "US Government, GCC High: its other address" },
      {
        host: "portal.apps.mil",
        script: SCRIPT,
        isHome: true,
        why: "US Government, DoD: the Microsoft 365 admin center",
      },
    ],
    china: [
      {
        host: "portal.partner.microsoftonline.cn",
        script: SCRIPT,
        isHome: true,
        why: "21Vianet: the Microsoft 365 admin center",
      },
    ],
  },
};
