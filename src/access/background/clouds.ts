import { sendCommand, type CommandApi } from "../../messages/command.ts";
import type { CloudId } from "../../model/cloud.ts";
import { hostOfPattern, matches } from "../../model/match-pattern.ts";
import type { Browser, Scripting } from "../../platform/browser-types.ts";
import type { Exclusively } from "../../platform/exclusively.ts";
import { customersUnder, OPTIONAL_CLOUDS, originsOf, type OptionalCloud } from "../../portals/hosts/clouds.ts";
import { isPortalHost } from "../../portals/hosts/hosts.ts";

export interface CloudDeps {
  readonly permissions: Pick<Browser["permissions"], "contains" | "getAll">;
  /** The built script that reports the frames of a portal. */
  readonly framesScript: string;
  readonly scripting: Pick<
    Browser["scripting"],
    "executeScript" | "getRegisteredContentScripts" | "registerContentScripts" | "unregisterContentScripts"
  >;
  readonly openTabs: Pick<Browser["tabs"], "query">;
  readonly commands: CommandApi;
  /** The tabs of which anything is known. */
  readonly knownTabs: () => Promise<number[]>;
  readonly exclusively: Exclusively;
  readonly report: (error: unknown) => void;
}

/** The types of the polyfill know neither the key for frames without an address of their own nor its order of names. */
interface Registration extends Scripting.RegisteredContentScript {
  readonly matchOriginAsFallback: boolean;
}

/** What is granted of a cloud's frames: all under its patterns, or single hosts. */
const framesIn = ({ scripts, frames }: OptionalCloud, granted: readonly string[]): string[] => {
  const portals = new Set(originsOf({ scripts }));
  return granted.filter(
    (origin) =>
      !portals.has(origin) &&
      frames.some((pattern) => origin === pattern || matches(origin.replace("/*", "/"), pattern)),
  );
};

const registrationsOf = (
  definition: OptionalCloud,
  granted: readonly string[],
  isGranted: (origin: string) => boolean,
  framesScript: string,
): Registration[] =>
  definition.scripts.flatMap(({ file, matches: portalsOf, holdsFrames }, index) => {
    const portals = portalsOf.filter(isGranted);
    if (portals.length === 0) return [];
    // Frames belong to the Azure portal, whose script comes first.
    const frames = index === 0 ? framesIn(definition, granted) : [];
    return {
      id: `${definition.cloud}-${index}`,
      js: [file, ...(holdsFrames ? [framesScript] : [])],
      matches: [...portals, ...frames],
      ...(frames.length > 0 && { excludeMatches: customersUnder(definition.frames) }),
      allFrames: true,
      matchOriginAsFallback: true,
      runAt: "document_idle",
      persistAcrossSessions: true,
    };
  });

/**
 * What should be registered now: our switch grants all of a cloud's portals, the browser's own settings may grant some
 * of them.
 */
const wanted = async ({ permissions, framesScript }: CloudDeps): Promise<Registration[]> => {
  const origins = OPTIONAL_CLOUDS.flatMap(originsOf);
  const answers = await Promise.all(origins.map((origin) => permissions.contains({ origins: [origin] })));
  const known = new Set(origins.filter((_, index) => answers[index]));
  const { origins: granted = [] } = await permissions.getAll();
  return OPTIONAL_CLOUDS.flatMap((cloud) =>
    registrationsOf(cloud, granted, (origin) => known.has(origin), framesScript),
  );
};

const keyOf = ({
  id,
  js,
  matches,
  excludeMatches,
}: Pick<Scripting.RegisteredContentScript, "excludeMatches" | "id" | "js" | "matches">): string =>
  JSON.stringify([id, js, [...(matches ?? [])].sort(), [...(excludeMatches ?? [])].sort()]);

/** Pages of a cloud that were open before it was switched on; their script ends itself where it runs already. */
const injectInto = async (
  { openTabs, scripting, report }: CloudDeps,
  added: readonly Registration[],
): Promise<void> => {
  const open = added.length > 0 ? await openTabs.query({ discarded: false }) : [];
  // The host of a frame is not one of a tab.
  const portals = open.filter(
    ({ url }) => url !== undefined && URL.canParse(url) && isPortalHost(new URL(url).hostname),
  );
  const injections = portals.flatMap(({ id, url }) => {
    const files = added
      .filter((one) => url !== undefined && one.matches?.some((pattern) => matches(url, pattern)))
      .flatMap(({ js }) => js ?? []);
    return id === undefined || files.length === 0
      ? []
      : [scripting.executeScript({ target: { tabId: id, allFrames: true }, files })];
  });
  for (const result of await Promise.allSettled(injections)) if (result.status === "rejected") report(result.reason);
};

const cloudOf = (id: string): CloudId | undefined =>
  OPTIONAL_CLOUDS.find(({ cloud }) => id.startsWith(`${cloud}-`))?.cloud;

type Registered = readonly Pick<Scripting.RegisteredContentScript, "id" | "matches">[];

const hostsOf = (scripts: Registered): string[] =>
  scripts.flatMap(({ matches: patterns }) => patterns ?? []).map(hostOfPattern);

/** The portals of each cloud that are registered no more. */
const switchedOff = (before: Registered, next: Registered): { hosts: string[] }[] =>
  OPTIONAL_CLOUDS.flatMap(({ cloud }) => {
    const left = next.filter(({ id }) => cloudOf(id) === cloud);
    const hosts = hostsOf(before.filter(({ id }) => cloudOf(id) === cloud)).filter(
      (host) => !hostsOf(left).includes(host),
    );
    return hosts.length === 0 ? [] : [{ hosts }];
  });

/**
 * Brings the registered content scripts in line with what the browser grants: at each start, after an update (which
 * drops them), and whenever a permission comes or goes, by our options or by the browser's own settings.
 */
export const followClouds = (deps: CloudDeps): Promise<void> =>
  deps.exclusively("clouds", async () => {
    const { scripting, commands, knownTabs } = deps;
    const [registered, next] = [await scripting.getRegisteredContentScripts(), await wanted(deps)];
    const keys = new Set(next.map(keyOf));
    const gone = registered.filter((one) => !keys.has(keyOf(one)));
    const registeredKeys = new Set(registered.map(keyOf));
    const added = next.filter((one) => !registeredKeys.has(keyOf(one)));
    if (gone.length > 0) await scripting.unregisterContentScripts({ ids: gone.map(({ id }) => id) });
    if (added.length > 0) await scripting.registerContentScripts(added);
    for (const off of switchedOff(registered, next))
      for (const tabId of await knownTabs()) await sendCommand(commands, { tabId }, "cloudOff", off);
    await injectInto(deps, added);
  });
