import type { FormGeneration, Seen } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";
import { steps2021 } from "./steps-2021.ts";

export const seenTabs2018: Seen = {
  from: "2018-12",
  to: "2021-08",
  source: "https://github.com/MicrosoftDocs/IntuneDocs/tree/c3fa4cd43/intune/fundamentals/media/get-support",
  lacks: ["phoneCountryCode", "preferredTimeZone"],
};

/** Tabs, from "Basics" to "Review + create"; the plan may be there as mere text (azure-portal.md 1.2). */
export const tabs2018: FormGeneration<AzureKey> = steps2021;
