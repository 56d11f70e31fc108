import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";

export const seenSteps2021: Seen = {
  from: "2021-09",
  source: "https://learn.microsoft.com/azure/azure-portal/supportability/how-to-create-azure-support-request",
};

/** Four numbered steps, from "Problem description" to "Review + create" (azure-portal.md 1.3). */
export const steps2021: FormGeneration<AzureKey> = {
  titles: ["newSupportRequest"],
  contactHeadings: ["contactInformation"],
  lists: ["allSupportRequests"],
  submit: ["create"],
  navigation: ["next", "previous"],
};
