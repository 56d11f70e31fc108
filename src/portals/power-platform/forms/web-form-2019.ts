import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { PowerPlatformKey } from "./power-platform-key.ts";

export const seenWebForm2019: Seen = {
  from: "2019-05",
  source: "https://learn.microsoft.com/power-platform/admin/get-help-support",
};

/** The web form, beside which there is a chat since 2026 (microsoft365-admin.md 4.1). */
export const webForm2019: FormGeneration<PowerPlatformKey> = {
  traits: ["undatedNumbers"],
  titles: ["newSupportRequest"],
  contactHeadings: ["contactInformation"],
  lists: ["supportRequests"],
  submit: ["createSupportRequest", "submit"],
  navigation: ["next", "previous"],
};
