import type { Browser, Manifest } from "../browser-types.ts";

/** The part of the extension's API that knows which sites the browser lets us run on. */
export interface AccessApi {
  readonly permissions: Pick<Browser["permissions"], "contains">;
  readonly runtime: { getManifest(): Pick<Manifest.WebExtensionManifest, "host_permissions"> };
}

/** Sites that the extension needs and the browser withholds, as match patterns. */
export interface WithheldAccess {
  readonly origins: readonly string[];
  /** All that the extension needs is withheld. */
  readonly isAll: boolean;
}

/**
 * The sites of the manifest that the browser withholds: where the person lets an extension run "on click" only
 * (Chromium), or has not allowed or has taken back what it asks for (Firefox).
 */
export const withheldAccess = async ({ permissions, runtime }: AccessApi): Promise<WithheldAccess> => {
  const needed = runtime.getManifest().host_permissions ?? [];
  const granted = await Promise.all(needed.map((origin) => permissions.contains({ origins: [origin] })));
  const origins = needed.filter((_, index) => !granted[index]);
  return { origins, isAll: origins.length > 0 && origins.length === needed.length };
};

type PermissionEvents = Pick<Browser["permissions"], "onAdded" | "onRemoved">;

/** Calls back when the browser or the person gives or takes access, until the signal ends it. */
export const watchAccess = (
  { onAdded, onRemoved }: PermissionEvents,
  changed: () => void,
  signal: AbortSignal,
): void => {
  if (signal.aborted) return;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  signal.addEventListener("abort", () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  });
};
