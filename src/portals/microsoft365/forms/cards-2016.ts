import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";
import { pane2019 } from "./pane-2019.ts";

export const seenCards2016: Seen = {
  from: "2016-11",
  to: "2019",
  source: "https://github.com/MicrosoftDocs/IntuneDocs/blob/b8cd9a5d/intune/get-support.md",
  lacks: ["service", "problemType", "preferredContactMethod", "preferredTimeZone", "preferredSupportLanguage"],
};

/** The "Need help?" card, for tenants with 100 licences or fewer (microsoft365-admin.md 1.2). */
export const cards2016: FormGeneration<Microsoft365Key> = {
  traits: pane2019.traits,
  titles: ["needHelp", "confirmYourContactDetails", "confirmYourEmailAddress"],
  contactHeadings: ["confirmYourContactDetails"],
  lists: ["supportTickets"],
  submit: ["callMe", "send"],
};
