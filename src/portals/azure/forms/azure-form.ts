import { type FormFamily, formOf } from "../../definition/form-of.ts";
import type { AzureKey } from "./azure-key.ts";
import { blades2016 } from "./blades-2016.ts";
import { FIELDS } from "./fields.ts";
import { steps2021 } from "./steps-2021.ts";
import { tabs2018 } from "./tabs-2018.ts";

const FAMILY: FormFamily<AzureKey> = {
  portal: "azure",
  // `access.ts` has them one by one; the Power Platform's form has nearly the same labels.
  hosts: /^https:\/\/(?:[\w.-]{0,80}azure|entra|intune|endpoint)\b/,
  routes: [
    // V3 and V4 blades: public docs and code, to 2026; item of the menu blade: saved portal page of 2025-11
    // (azure-portal.md 2.1).
    /microsoft_azure_support\/(?:helpandsupportblade\/)?newsupportrequest/i,
    // The portal's own link table, 2025-11 (azure-portal.md 2.1).
    /#(?:@[^/#]*\/)?create\/microsoft\.support(?:[/?]|$)/i,
  ],
  // The page of one request: public code of 2026 (azure-portal.md 2.1 and 4).
  doneRoutes: [/microsoft_azure_support\/supportrequestdetail/i],
  // React frames have their blade's name (azure-portal.md 3.4); inferred for this blade.
  frameNames: [/^newsupportrequest/i],
  fields: FIELDS,
  controlWords: ["controlWord"],
  plan: ["cloudSolutionProvider"],
  planName: "Cloud Solution Provider",
  notBreakFix: ["notTechnical"],
  failure: ["failure"],
  complaint: ["complaint"],
  success: ["createdNotification"],
  requestWords: ["supportRequest"],
};

/** The Azure portal's "New support request" (labels and their evidence: data/labels/azure.json). */
export const azureForm = formOf(FAMILY, [steps2021, tabs2018, blades2016]);
