import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { Microsoft365Key } from "./microsoft365-key.ts";

export const seenPane2019: Seen = {
  from: "2019-10",
  source: "https://github.com/MicrosoftDocs/IntuneDocs/blob/66254b37/intune/fundamentals/get-support.md",
  lacks: ["service", "problemType"],
};

/** The help pane with three tabs, in Intune too (microsoft365-admin.md 1.3). */
export const pane2019 = {
  traits: ["englishLabels", "inPane", "severityFromFew", "undatedNumbers"],
  titles: ["contactSupport", "getSupportFromAnAgent", "needHelp", "howCanWeHelp", "helpAndSupport"],
  // The page "View service requests", and the history tab: its name is the heading where tabs have texts (1.3, 1.4).
  lists: ["serviceRequests", "supportHistory", "viewServiceRequests"],
  // Documents of 2021 and 2022 (microsoft365-admin.md 1.3); users missed the link from 2022-10 on.
  behindPartner: ["newMicrosoftServiceRequest"],
  submit: ["contactMe"],
} satisfies FormGeneration<Microsoft365Key>;
