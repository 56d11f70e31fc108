import { type FormFamily, formOf } from "../../definition/form-of.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";
import { cards2016 } from "./cards-2016.ts";
import { FIELDS } from "./fields.ts";
import { pane2019 } from "./pane-2019.ts";
import { wizard2016 } from "./wizard-2016.ts";

const FAMILY: FormFamily<Microsoft365Key> = {
  portal: "microsoft365",
  // The entry page of 2016 to 2019. The pane opens on any route of the admin center, hence none of those.
  routes: [/\/supportentry\.aspx/i],
  frameNames: [],
  fields: FIELDS,
  plan: [],
  planName: "",
  notBreakFix: ["notTechnical", "billingAndProductInfo"],
  failure: ["failure"],
  success: ["requestSaved"],
  requestWords: ["requestEnglish", "serviceRequests"],
};

/**
 * The service request of the Microsoft 365 admin center (labels and their evidence: data/labels/microsoft365.json). It
 * has no plan.
 */
export const microsoft365Form = formOf(FAMILY, [pane2019, cards2016, wizard2016]);
