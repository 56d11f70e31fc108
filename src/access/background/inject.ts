import type { Browser, Manifest } from "../../platform/browser-types.ts";
import * as v from "valibot";
import { matches } from "../../model/match-pattern.ts";
import { storedItem, type StorageArea } from "../../platform/stored-item.ts";

export interface InjectDeps {
  readonly tabs: Pick<Browser["tabs"], "query">;
  readonly scripting: Pick<Browser["scripting"], "executeScript">;
  readonly manifest: Pick<Manifest.WebExtensionManifest, "content_scripts">;
  readonly session: StorageArea;
  /** `moz-extension://…` means Firefox, which injects content scripts into open tabs itself. */
  readonly extensionOrigin: string;
  readonly report: (error: unknown) => void;
}

/**
 * Puts the content scripts into the tabs that were open before the extension was installed, updated or switched on;
 * once in the life of `storage.session`, which ends with each of these. Only tabs of hosts that we may read show their
 * address. A script that finds itself in a document for the second time ends itself.
 */
export const injectIntoOpenTabs = async (deps: InjectDeps): Promise<void> => {
  const { tabs, scripting, manifest, session, extensionOrigin, report } = deps;
  const injected = storedItem(session, "injected", v.boolean());
  if (extensionOrigin.startsWith("moz-extension:") || (await injected.read())) return;
  const open = await tabs.query({ discarded: false });
  const injections = open.flatMap(({ id, url }) =>
    (manifest.content_scripts ?? []).flatMap((script) =>
      id === undefined || url === undefined || !script.matches.some((pattern) => matches(url, pattern))
        ? []
        : [
            scripting.executeScript({
              target: { tabId: id, allFrames: script.all_frames === true },
              files: script.js ?? [],
            }),
          ],
    ),
  );
  for (const result of await Promise.allSettled(injections)) if (result.status === "rejected") report(result.reason);
  // Only now: a background that was stopped before this does it once more, which does no harm.
  await injected.write(true);
};
