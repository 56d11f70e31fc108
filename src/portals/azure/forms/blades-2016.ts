import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";
import { steps2021 } from "./steps-2021.ts";

export const seenBlades2016: Seen = {
  from: "2016",
  to: "2018",
  source:
    "https://github.com/MicrosoftDocs/azure-docs/blob/07a55b6b/articles/" +
    "azure-supportability/how-to-create-azure-support-request.md",
  lacks: ["title", "phoneCountryCode", "preferredTimeZone"],
};

/**
 * One blade per step, beside the one with the title; a description, but no title of the request (azure-portal.md 1.1).
 */
export const blades2016: FormGeneration<AzureKey> = {
  ...steps2021,
  steps: ["basics", "problem", "contactInformation"],
  lists: ["manageSupportRequests"],
};
