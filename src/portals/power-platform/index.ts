import azureLabels from "../azure/labels.json" with { type: "json" };
import { AZURE_WORDS } from "../azure/forms/words.ts";
import type { Portal } from "../definition/portal.ts";
import { access } from "./access.ts";
import { generations } from "./generations.ts";
import { inPanel } from "./in-panel.ts";
import { link } from "./link.ts";
import { powerPlatformPage } from "./page.ts";
import { requests } from "./requests.ts";
import { POWER_PLATFORM_WORDS } from "./forms/words.ts";

/** The Power Platform admin center. */
export const portal: Portal = {
  id: "powerPlatform",
  name: "Power Platform",
  access,
  page: powerPlatformPage,
  generations,
  // Azure's words fit the names of neighbouring fields (inferred); the form's own are not known in other languages.
  words: { labels: azureLabels, others: { ...AZURE_WORDS, ...POWER_PLATFORM_WORDS } },
  link,
  requests,
  inPanel,
};
