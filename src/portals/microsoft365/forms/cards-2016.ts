import { fieldsBut } from "../../definition/fields-but.ts";
import type { FormGeneration } from "../../definition/form-generation.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";
import { FIELDS } from "./fields.ts";
import { pane2019 } from "./pane-2019.ts";

/** The "Need help?" card, for tenants with 100 licences or fewer (microsoft365-admin.md 1.2). */
export const cards2016: FormGeneration<Microsoft365Key> = {
  ...pane2019,
  seen: {
    from: "2016-11",
    to: "2019",
    source: "https://github.com/MicrosoftDocs/IntuneDocs/blob/b8cd9a5d/intune/get-support.md",
  },
  titles: ["needHelp", "confirmYourContactDetails", "confirmYourEmailAddress"],
  contactHeadings: ["confirmYourContactDetails"],
  lists: ["supportTickets"],
  fields: fieldsBut(
    FIELDS,
    "service",
    "problemType",
    "preferredContactMethod",
    "preferredTimeZone",
    "preferredSupportLanguage",
  ),
  submit: ["callMe", "send"],
};
