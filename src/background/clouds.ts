import { sendCommand, type CommandApi } from "../messages/command.ts";
import type { CloudId } from "../model/cloud.ts";
import type { Browser, Scripting } from "../platform/browser-types.ts";
import type { Exclusively } from "../platform/exclusively.ts";
import { OPTIONAL_CLOUDS, originsOf, type OptionalCloud } from "../portals/clouds.ts";
import { matches } from "./inject.ts";
import type { TabStates } from "./tab-state.ts";

export interface CloudParts {
  readonly permissions: Pick<Browser["permissions"], "contains">;
  readonly scripting: Pick<Browser["scripting"], "executeScript" | "getRegisteredContentScripts" | "registerContentScripts" | "unregisterContentScripts">;
  readonly openTabs: Pick<Browser["tabs"], "query">;
  readonly commands: CommandApi;
  readonly tabs: Pick<TabStates, "ids">;
  readonly exclusively: Exclusively;
}

/** The types of the polyfill know neither the key for frames without an address of their own nor its order of names. */
interface Registration extends Scripting.RegisteredContentScript {
  readonly matchOriginAsFallback: boolean;
}

const registrationsOf = ({ cloud, scripts }: OptionalCloud, frames: readonly string[]): Registration[] =>
  scripts.map(({ file, matches }, index) => ({
    id: `${cloud}-${index}`,
    js: [file],
    // Frames belong to the Azure portal, whose script comes first.
    matches: [...matches, ...(index === 0 ? frames : [])],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: "document_idle",
    persistAcrossSessions: true,
  }));

/** What should be registered now: a cloud is on while the browser grants all of its portals. */
const wanted = async ({ permissions }: CloudParts): Promise<Registration[]> => {
  const clouds = await Promise.all(
    OPTIONAL_CLOUDS.filter(({ closed }) => !closed).map(async (cloud) => {
      if (!(await permissions.contains({ origins: originsOf(cloud) }))) return [];
      const granted = await Promise.all(cloud.frames.map((origin) => permissions.contains({ origins: [origin] })));
      return registrationsOf(cloud, cloud.frames.filter((_, index) => granted[index]));
    }),
  );
  return clouds.flat();
};

const keyOf = ({ id, js, matches }: Pick<Scripting.RegisteredContentScript, "id" | "js" | "matches">): string => JSON.stringify([id, js, [...(matches ?? [])].sort()]);

/** Pages of a cloud that were open before it was switched on; their script ends itself where it runs already. */
const injectInto = async ({ openTabs, scripting }: CloudParts, added: readonly Registration[]): Promise<void> => {
  for (const { id, url } of added.length > 0 ? await openTabs.query({ discarded: false }) : []) {
    const files = added.filter((one) => url !== undefined && one.matches?.some((pattern) => matches(url, pattern))).flatMap(({ js }) => js ?? []);
    if (id !== undefined && files.length > 0) await scripting.executeScript({ target: { tabId: id, allFrames: true }, files });
  }
};

const cloudOf = (id: string): CloudId | undefined => OPTIONAL_CLOUDS.find(({ cloud }) => id.startsWith(`${cloud}-`))?.cloud;

/**
 * Brings the registered content scripts in line with what the browser grants: at each start, after an update (which
 * drops them), and whenever a permission comes or goes, by our options or by the browser's own settings.
 */
export const followClouds = (parts: CloudParts): Promise<void> =>
  parts.exclusively("clouds", async () => {
    const { scripting, commands, tabs } = parts;
    const [registered, next] = [await scripting.getRegisteredContentScripts(), await wanted(parts)];
    const keys = new Set(next.map(keyOf));
    const gone = registered.filter((one) => !keys.has(keyOf(one)));
    const former = new Set(registered.map(keyOf));
    const added = next.filter((one) => !former.has(keyOf(one)));
    if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
    if (added.length > 0) await scripting.registerContentScripts(added);
    const on = new Set(next.map(({ id }) => cloudOf(id)));
    for (const cloud of new Set(gone.map(({ id }) => cloudOf(id)).filter((one) => one !== undefined && !on.has(one))))
      for (const tabId of cloud ? await tabs.ids() : []) if (cloud) await sendCommand(commands, { tabId }, "cloudOff", { cloud });
    await injectInto(parts, added);
  });
