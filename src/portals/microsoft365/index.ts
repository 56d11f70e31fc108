import azureLabels from "../azure/labels.json" with { type: "json" };
import type { Portal } from "../definition/portal.ts";
import { access } from "./access.ts";
import { generations } from "./generations.ts";
import { inPanel } from "./in-panel.ts";
import labels from "./labels.json" with { type: "json" };
import { link } from "./link.ts";
import { microsoft365Page } from "./page.ts";
import { requests } from "./requests.ts";
import { MICROSOFT365_WORDS } from "./forms/words.ts";

/** The Microsoft 365 admin center, and its help pane in other admin centers. */
export const portal: Portal = {
  id: "microsoft365",
  name: "Microsoft 365",
  access,
  page: microsoft365Page,
  generations,
  words: {
    labels,
    others: MICROSOFT365_WORDS,
    // Of the contact section the form's own words are known in English only; Azure's form asks the same (inferred).
    borrowed: { labels: azureLabels, keys: ["preferredContactMethod", "phone", "email"] },
  },
  link,
  requests,
  inPanel,
};
