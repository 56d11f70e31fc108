import { fieldsBut } from "../../definition/fields-but.ts";
import type { FormGeneration } from "../../definition/form-generation.ts";
import type { AzureKey } from "./azure-key.ts";
import { FIELDS } from "./fields.ts";
import { steps2021 } from "./steps-2021.ts";

/** Tabs, from "Basics" to "Review + create"; the plan may stand there as mere text (azure-portal.md 1.2). */
export const tabs2018: FormGeneration<AzureKey> = {
  ...steps2021,
  seen: {
    from: "2018-12",
    to: "2021-08",
    source: "https://github.com/MicrosoftDocs/IntuneDocs/tree/c3fa4cd43/intune/fundamentals/media/get-support",
  },
  fields: fieldsBut(FIELDS, "phoneCountryCode", "preferredTimeZone"),
};
