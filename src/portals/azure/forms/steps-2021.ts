import type { FormGeneration } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";
import { FIELDS } from "./fields.ts";

/** Four numbered steps, from "Problem description" to "Review + create" (azure-portal.md 1.3). */
export const steps2021: FormGeneration<AzureKey> = {
  seen: {
    from: "2021-09",
    source: "https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request",
  },
  titles: ["newSupportRequest"],
  contactHeadings: ["contactInformation"],
  lists: ["allSupportRequests"],
  fields: FIELDS,
  submit: ["create"],
  navigation: ["next", "previous"],
};
