import { fieldsBut } from "../../definition/fields-but.ts";
import type { FormGeneration } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";
import { FIELDS } from "./fields.ts";
import { steps2021 } from "./steps-2021.ts";

/** One blade per step, beside the one with the title; a description, but no title of the request (azure-portal.md 1.1). */
export const blades2016: FormGeneration<AzureKey> = {
  ...steps2021,
  seen: {
    from: "2016",
    to: "2018",
    source:
      "https://github.com/MicrosoftDocs/azure-docs/blob/07a55b6b/articles/azure-supportability/how-to-create-azure-support-request.md",
  },
  steps: ["basics", "problem", "contactInformation"],
  lists: ["manageSupportRequests"],
  fields: fieldsBut(FIELDS, "title", "phoneCountryCode", "preferredTimeZone"),
};
