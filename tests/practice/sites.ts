import { azureFluent8Site, azureHandmadeSite } from "./azure-layouts/site.ts";
import { azureReactSite } from "./azure-react/site.ts";
import { azureSite } from "./azure/site.ts";
import type { AzureOverrides } from "./azure/config.ts";
import { makeChooser } from "./chooser/site.ts";
import type { Microsoft365Overrides } from "./microsoft365/config.ts";
import { microsoft365Site } from "./microsoft365/site.ts";
import { pageSites } from "./page-sites.ts";
import { partnerCenterSite } from "./partner-center/site.ts";
import type { PowerPlatformOverrides } from "./power-platform/config.ts";
import { powerPlatformSite } from "./power-platform/site.ts";
import type { DrawnPage } from "../drift/page.ts";
import type { PracticeSite } from "./practice-site.ts";

/** What a test can change of each practice portal, by the portal's id. */
export interface PracticeConfig {
  readonly azure?: AzureOverrides;
  readonly microsoft365?: Microsoft365Overrides;
  readonly powerPlatform?: PowerPlatformOverrides;
  /** Nothing can be changed of Partner Center. */
  readonly partnerCenter?: Readonly<Record<string, never>>;
  /** Nothing can be changed of the list of portals. */
  readonly chooser?: Readonly<Record<string, never>>;
  /** A drawn page in the place of all of them. */
  readonly drift?: { readonly page: DrawnPage };
}

type AnySite = PracticeSite<object>;

const portals: readonly AnySite[] = [
  azureSite,
  azureReactSite,
  azureFluent8Site,
  azureHandmadeSite,
  microsoft365Site,
  powerPlatformSite,
  partnerCenterSite,
  ...pageSites(),
];

/**
 * All practice portals. A new one is a folder with a `page.html`; one that answers in more than one way has a site of
 * its own, a line here and a line in `PracticeConfig`.
 */
export const practiceSites: readonly AnySite[] = [...portals, makeChooser(portals)];
