import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";

export const seenWizard2016: Seen = {
  from: "2016-02",
  to: "2016-11",
  source:
    "https://github.com/MicrosoftDocs/IntuneDocs/blob/4e41122d/" +
    "InTuneDocs/Troubleshoot/how-to-get-support-for-microsoft-intune.md",
};

/** The classic wizard of four pages; the fields of its last two are not known (microsoft365-admin.md 1.1). */
export const wizard2016: FormGeneration<Microsoft365Key> = {
  traits: ["englishLabels", "pagePerStep", "severityFromFew", "undatedNumbers"],
  titles: ["newServiceRequest", "identifyTheIssue", "confirmAndSubmit", "addDetails"],
  lists: ["supportTickets"],
  submit: ["submitRequest", "submit"],
  navigation: ["next", "yesContinue"],
};
