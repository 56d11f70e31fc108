import type { Portal } from "../definition/portal.ts";
import { access } from "./access.ts";
import { generations } from "./generations.ts";
import { inPanel } from "./in-panel.ts";
import labels from "./labels.json" with { type: "json" };
import { link } from "./link.ts";
import { azurePage } from "./page.ts";
import { requests } from "./requests.ts";
import { AZURE_WORDS } from "./forms/words.ts";

/** The Azure portal, and its blades in the Entra and Intune admin centers. */
export const portal: Portal = {
  id: "azure",
  name: "Azure",
  access,
  page: azurePage,
  generations,
  words: { labels, others: AZURE_WORDS },
  link,
  requests,
  inPanel,
};
