import type { PracticeContact } from "../../config.ts";
import { fabrikam, type PracticeTenant } from "../../tenants.ts";

/** The person whom the portal prefills as contact: the directory's administrator. */
export const administratorOf = (tenant: PracticeTenant): PracticeContact =>
  tenant.id === fabrikam.id
    ? {
        firstName: "Adele",
        lastName: "Vance",
        primaryEmailAddress: `adele@${tenant.domain}`,
        additionalEmailAddresses: "",
        phoneNumber: "+1 425 555 0123",
        country: "US",
      }
    : {
        firstName: "Megan",
        lastName: "Bowen",
        primaryEmailAddress: `megan@${tenant.domain}`,
        additionalEmailAddresses: `helpdesk@${tenant.domain}`,
        phoneNumber: "+1 425 555 0100",
        country: "US",
      };
