import { type FormFamily, formOf } from "../../definition/form-of.ts";
import { FIELDS } from "./fields.ts";
import type { PowerPlatformKey } from "./power-platform-key.ts";
import { webForm2019 } from "./web-form-2019.ts";

const FAMILY: FormFamily<PowerPlatformKey> = {
  portal: "powerPlatform",
  hosts: /^https:\/\/[^/]*admin\.powerplatform\./,
  routes: [/\/support(?:\/requests)?(?:[/?#]|$)/i],
  frameNames: [],
  fields: FIELDS,
  plan: [],
  planName: "",
  notBreakFix: ["notTechnical"],
  failure: ["failure"],
  success: ["requestSaved"],
  requestWords: ["supportRequest", "requestEnglish"],
};

/**
 * The support request of the Power Platform admin center (Dynamics 365). Its plan is an access ID with a contract of
 * the partner's own, never the Cloud Solution Provider entry: it is read and left alone.
 */
export const powerPlatformForm = formOf(FAMILY, [webForm2019]);
