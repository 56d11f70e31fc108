import { azureReactSite } from "./azure-react/site.ts";
import { azureSite } from "./azure/site.ts";
import type { AzureOverrides } from "./azure/config.ts";

/** What a test can change of each practice portal, by the portal's id. */
export interface PracticeConfig {
  readonly azure?: AzureOverrides;
}

/** All practice portals; a new one is a folder, a line here and a line in `PracticeConfig`. */
export const practiceSites = [azureSite, azureReactSite] as const;
