import type { Browser, Manifest } from "../../platform/browser-types.ts";
import type { DiagnosedForm, DiagnosedTab, Diagnostics } from "../model/diagnostics.ts";
import { OPTIONAL_CLOUDS, originsOf } from "../../portals/hosts/clouds.ts";
import { isPortalHost } from "../../portals/hosts/hosts.ts";
import { plainPath } from "../../settings/plain-path.ts";
import { countStatuses } from "../../tickets/store/read/count-statuses.ts";
import type { BackgroundContext } from "../../entries/background/background-context.ts";
import { matches } from "../../model/match-pattern.ts";
import { isFrameShown } from "../../panel/background/is-frame-shown.ts";
import { isStoreDown } from "../../tickets/background/ticket-writer.ts";
import { INVALID_SUBMISSION_PREFIX, SUBMISSION_PREFIX } from "../../submission/background/move-submissions.ts";
import { OUTCOME_PREFIX } from "../../submission/background/record-outcome.ts";
import { framesWithoutAccess, type SeenFramesParts } from "../../access/background/seen-frames.ts";
import type { TabState } from "../../entries/background/tab-state.ts";

export interface DiagnoseParts
  extends
    SeenFramesParts,
    Pick<BackgroundContext, "local" | "store" | "problems" | "session" | "settingsProblems" | "tabs"> {
  readonly openTabs: Pick<Browser["tabs"], "query">;
  readonly manifest: Pick<Manifest.WebExtensionManifest, "content_scripts" | "version">;
}

/** A sign of the page's own words may hold a name behind them; a sign of ours is a pattern of the program. */
const signWords = (evidence: string): string[] => {
  if (/^(?:route|frame) /.test(evidence)) return [evidence];
  return evidence.startsWith("heading ") ? ["heading"] : [];
};

const formOf = (state: TabState, { frameId, report }: TabState["forms"][number]): DiagnosedForm => ({
  portal: report.portal,
  state: report.state,
  obstacle: report.obstacle,
  isShown: isFrameShown(state, frameId),
  signs: report.evidence.flatMap(signWords),
  fields: report.fields.map(({ field, outcome, reason }) => ({ field, outcome, reason })),
});

const tabOf = (site: string, state: TabState): DiagnosedTab => ({
  site,
  isHeard: state.documentId !== undefined || state.clues !== undefined || state.leads !== undefined,
  ...(state.verdict && {
    verdict: {
      kind: state.verdict.kind,
      reason: state.verdict.reason,
      ...(state.verdict.clue && { clue: state.verdict.clue.source }),
    },
  }),
  forms: state.forms.map((form) => formOf(state, form)),
});

const isWaiting = (key: string): boolean =>
  [SUBMISSION_PREFIX, INVALID_SUBMISSION_PREFIX, OUTCOME_PREFIX].some((prefix) => key.startsWith(prefix));

/** Only tabs of hosts that we may read tell their address. */
const openPortals = async ({ openTabs, manifest, tabs }: DiagnoseParts): Promise<DiagnosedTab[]> => {
  const sites = [
    ...(manifest.content_scripts ?? []).flatMap((script) => script.matches),
    ...OPTIONAL_CLOUDS.flatMap(originsOf),
  ];
  const open = (await openTabs.query({})).flatMap(({ id, url }) => {
    const site = sites.find(
      (pattern) => url !== undefined && matches(url, pattern) && isPortalHost(new URL(url).hostname),
    );
    return id === undefined || site === undefined ? [] : [{ id, site }];
  });
  return Promise.all(open.map(async ({ id, site }) => tabOf(site, await tabs.read(id))));
};

const storeOf = async ({ store }: DiagnoseParts): Promise<Diagnostics["store"]> => {
  try {
    return await store.read(countStatuses);
  } catch (error) {
    if (isStoreDown(error)) return undefined;
    throw error;
  }
};

/** What is recognised in the open portals, and how the ticket store is; nothing in it names a person, a customer or a request. */
export const diagnose = async (parts: DiagnoseParts): Promise<Diagnostics> => {
  const store = await storeOf(parts);
  const keys = [...Object.keys(await parts.local.get(null)), ...Object.keys(await parts.session.get(null))];
  return {
    version: parts.manifest.version,
    tabs: await openPortals(parts),
    ...(store && { store }),
    waiting: keys.filter(isWaiting).length,
    problems: [...new Set(await parts.problems.kinds())],
    settings: (await parts.settingsProblems()).map(({ source, path, kind }) => ({
      source,
      path: plainPath(path),
      kind,
    })),
    // A host outside the cloud's own domains may bear a customer's name.
    frames: (await framesWithoutAccess(parts)).map(({ cloud, origin, isGrantable }) => ({
      cloud,
      ...(isGrantable && { origin }),
    })),
  };
};
