import { tenantNews, type TenantEventDeps } from "./tenant-event.ts";

export interface SettingsChangedDeps extends TenantEventDeps {
  /** The tabs of which any subject knows something. */
  readonly knownTabs: () => Promise<number[]>;
}

/** Judges all tabs again after a change of the settings or of the customer directory, and has every form ask again. */
export const settingsChanged = async (deps: SettingsChangedDeps): Promise<void> => {
  for (const tabId of await deps.knownTabs()) await tenantNews(deps, tabId, { kind: "factsChanged" });
};
