import type { PortalAccess } from "../definition/portal-access.ts";

const SCRIPT = "src/entries/content/partner-center/partner-center.iife.ts";

/** Partner Center (partner-center.md 3.1). */
export const access: PortalAccess = {
  portal: "partnerCenter",
  hosts: {
    worldwide: [
      {
        host: "partner.microsoft.com",
        script: SCRIPT,
        why: "Partner Center, where the way into a customer's portal begins: tells for whom a link leads there",
      },
      { host: "partnercenter.microsoft.com", script: SCRIPT, why: "the previous address of Partner Center" },
    ],
  },
};
