import type { Browser, Manifest } from "../../platform/browser-types.ts";
import type { WithheldAccess } from "../../platform/pages/site-access.ts";
import type { DiagnosedForm, DiagnosedTab, Diagnostics } from "../model/diagnostics.ts";
import { OPTIONAL_CLOUDS, originsOf } from "../../portals/hosts/clouds.ts";
import { isPortalHost } from "../../portals/hosts/hosts.ts";
import { wordsFor } from "../../portals/words-for.ts";
import { plainPath } from "../../settings/plain-path.ts";
import { countStatuses } from "../../tickets/store/read/count-statuses.ts";
import type { SettingsReading } from "../../settings/settings-reading.ts";
import type { StorageArea } from "../../platform/stored-item.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import { matches } from "../../model/match-pattern.ts";
import { isFrameShown } from "../../form/background/is-frame-shown.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { INVALID_SUBMISSION_PREFIX } from "../../submission/background/move-submissions.ts";
import { SUBMISSION_PREFIX } from "../../submission/model/submission-key.ts";
import type { VerdictParts } from "../../tenant/model/verdict.ts";
import { OUTCOME_PREFIX } from "../../submission/background/record-outcome.ts";
import { framesWithoutAccess, type SeenFramesDeps } from "../../access/background/seen-frames.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import type { Evidence } from "../../form/model/evidence.ts";
import type { Finding } from "../../form/model/finding.ts";
import type { TabForms } from "../../form/background/tab-forms.ts";
import type { TabTenant } from "../../tenant/verdict/tab-tenant-state.ts";
import { knownWords } from "./known-words.ts";

export interface DiagnoseDeps extends SeenFramesDeps {
  readonly local: StorageArea;
  readonly session: StorageArea;
  readonly store: Pick<TicketWriter, "read">;
  readonly problems: Pick<StoreProblems, "kinds">;
  /** What of the settings cannot be used. */
  readonly settingsProblems: () => Promise<SettingsReading["problems"]>;
  readonly forms: Pick<TabItem<TabForms>, "read">;
  readonly tenants: Pick<TabItem<TabTenant>, "read">;
  /** What the browser withholds. */
  readonly withheldAccess: () => Promise<WithheldAccess>;
  readonly openTabs: Pick<Browser["tabs"], "query">;
  readonly manifest: Pick<Manifest.WebExtensionManifest, "content_scripts" | "version">;
}

/** A sign of the page's own words may hold a name behind them; a sign of ours is a pattern of the program. */
const signWords = (sign: Evidence): string[] => {
  if (sign.kind === "route" || sign.kind === "frame") return [`${sign.kind} ${sign.pattern}`];
  return sign.kind === "heading" ? ["heading"] : [];
};

/** The page's texts in a finding may hold a name behind the label, or be one. */
const withoutNames =
  (plain: (text: string) => string) =>
  ({ label, section, second, ...more }: Finding): Finding => ({
    ...more,
    label: plain(label),
    ...(section !== undefined && { section: plain(section) }),
    ...(second && { second: { ...second, label: plain(second.label) } }),
  });

const formOf = (state: TabForms, { frameId, report }: TabForms["forms"][number]): DiagnosedForm => ({
  portal: report.portal,
  state: report.state,
  obstacle: report.obstacle,
  isShown: isFrameShown(state, frameId),
  signs: report.evidence.flatMap(signWords),
  fields: report.fields.map(({ field, outcome, reason }) => ({ field, outcome, reason })),
  findings: (report.findings ?? []).map(withoutNames(knownWords(wordsFor(report.portal, "")))),
});

const verdictOf = ({ kind, reason, clue }: VerdictParts): DiagnosedTab["verdict"] => ({
  kind,
  reason,
  ...(clue && { clue: clue.source }),
});

const tabOf = (
  { id, site, isWithheld }: Pick<DiagnosedTab, "id" | "site" | "isWithheld">,
  { documentId, clues, clicks, verdict }: TabTenant,
  forms: TabForms,
): DiagnosedTab => ({
  id,
  site,
  ...(isWithheld && { isWithheld }),
  isHeard: documentId !== undefined || clues !== undefined || clicks !== undefined,
  ...(verdict && { verdict: verdictOf(verdict) }),
  forms: forms.forms.map((form) => formOf(forms, form)),
});

const isWaiting = (key: string): boolean =>
  [SUBMISSION_PREFIX, INVALID_SUBMISSION_PREFIX, OUTCOME_PREFIX].some((prefix) => key.startsWith(prefix));

/** Only tabs of hosts that we may read show their address, and one in which the person has pressed our button. */
const openPortals = async (
  { openTabs, manifest, forms, tenants }: DiagnoseDeps,
  { origins }: WithheldAccess,
): Promise<DiagnosedTab[]> => {
  const sites = [
    ...(manifest.content_scripts ?? []).flatMap((script) => script.matches),
    ...OPTIONAL_CLOUDS.flatMap(originsOf),
  ];
  const open = (await openTabs.query({})).flatMap(({ id, url }) => {
    const site = sites.find(
      (pattern) => url !== undefined && matches(url, pattern) && isPortalHost(new URL(url).hostname),
    );
    const isWithheld = url !== undefined && origins.some((pattern) => matches(url, pattern));
    return id === undefined || site === undefined ? [] : [{ id, site, isWithheld }];
  });
  return Promise.all(open.map(async (tab) => tabOf(tab, await tenants.read(tab.id), await forms.read(tab.id))));
};

const storeOf = async ({ store }: DiagnoseDeps): Promise<Diagnostics["store"]> => {
  const counts = await store.read(countStatuses);
  return counts.ok ? counts.value : undefined;
};

/**
 * What is recognised in the open portals, and how the ticket store is; nothing in it names a person, a customer or a
 * request.
 */
export const diagnose = async (deps: DiagnoseDeps): Promise<Diagnostics> => {
  const [store, withheld] = [await storeOf(deps), await deps.withheldAccess()];
  const keys = [...Object.keys(await deps.local.get(null)), ...Object.keys(await deps.session.get(null))];
  return {
    version: deps.manifest.version,
    tabs: await openPortals(deps, withheld),
    withheld: { ...withheld, origins: [...withheld.origins] },
    ...(store && { store }),
    waiting: keys.filter(isWaiting).length,
    problems: [...new Set(await deps.problems.kinds())],
    settings: (await deps.settingsProblems()).map(({ source, path, kind }) => ({
      source,
      path: plainPath(path),
      kind,
    })),
    // A host outside the cloud's own domains may hold a customer's name.
    frames: (await framesWithoutAccess(deps)).map(({ cloud, origin, isGrantable }) => ({
      cloud,
      ...(isGrantable && { origin }),
    })),
  };
};
