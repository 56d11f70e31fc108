import { withTenant } from "../../tenant/verdict/known-tenants.ts";
import { handleMessages } from "../../messages/receive.ts";
import { ensurePeriodicAlarm } from "../../platform/alarms.ts";
import { showBadge } from "../../platform/badge.ts";
import { exclusivelyInOrder, type Exclusively } from "../../platform/exclusively.ts";
import { roomyArea } from "../../platform/roomy-area.ts";
import { changeSettings } from "../../settings/change-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { BROKEN_SETTINGS_KEY, SETTINGS_KEY } from "../../settings/settings-areas.ts";
import { connectStore } from "../../tickets/store/database/connect-store.ts";
import { translateWith } from "../../words/translate.ts";
import type { Clue } from "../../tenant/model/verdict.ts";
import type { PortalId } from "../../model/portal.ts";
import type { BackgroundApi } from "./background-api.ts";
import { followClouds } from "../../access/background/clouds.ts";
import { discardedSubmissions } from "../../submission/background/discarded.ts";
import { injectIntoOpenTabs } from "../../access/background/inject.ts";
import { settingsChanged } from "../../tenant/background/judge-tab.ts";
import { keptForms } from "../../form/background/kept-forms.ts";
import { storeProblems } from "../../tickets/background/store-problems.ts";
import { isStoreDown, ticketWriter } from "../../tickets/background/ticket-writer.ts";
import { memoryFull } from "../../tickets/background/memory-full.ts";
import { messageHandlers } from "./message-handlers.ts";
import { moveSubmissions } from "../../submission/background/move-submissions.ts";
import { SUBMISSION_PREFIX } from "../../submission/model/submission-key.ts";
import { notificationButtonClicked, notificationClicked } from "../../tickets/background/notification-actions.ts";
import { doubtedNames, lastCustomer, noteDismissed, tabOpened } from "../../tenant/background/opened-from.ts";
import { replayOutcomes } from "../../submission/background/record-outcome.ts";
import { forgetWords } from "./request-words.ts";
import { showUrgency, troubleBadge } from "../../tickets/background/show-urgency.ts";
import { sweep } from "../../tickets/background/sweep.ts";
import { showPanel } from "../../panel/background/panel.ts";
import { resumeNotices } from "../../submission/background/submissions.ts";
import type { PortalSender } from "../../messages/sender.ts";
import { type TabState, tabStates } from "./tab-state.ts";

/** Comes every so often in case the alarm of the next event was lost (Chromium misses them over standby). */
const SWEEP_ALARM = "sweep";
const SWEEP_MINUTES = 5;

export interface BackgroundSeams {
  readonly now: () => number;
  readonly newId: () => string;
  readonly isPortalHost: (host: string) => boolean;
  readonly isFrameHost: (host: string) => boolean;
  /** Exclusion against our other pages, which change the settings too. */
  readonly exclusivelyWithPages: Exclusively;
  /** The words of a portal's forms on a page in this language. */
  readonly wordsFor: (portal: PortalId, language: string) => Record<string, string[]>;
  /** The languages in which a portal's forms are known. */
  readonly languagesOf: (portal: PortalId) => readonly string[];
  /** The tenants that an address of this portal names. */
  readonly cluesIn: (portal: PortalId, address: string) => Clue[];
  /** The built script that fills forms. */
  readonly fillerScript: string;
  /** The built script of the panel. */
  readonly panelScript: string;
  /** The built script that tells of the frames in portals of other clouds. */
  readonly framesScript: string;
  /** The page of ours that shows the tickets. */
  readonly ticketsPage: string;
  readonly report: (error: unknown) => void;
}

/**
 * Starts the background: all listeners at once, before anything is waited for, then what was left over.
 * @returns when the start is done
 */
export const startBackground = (api: BackgroundApi, seams: BackgroundSeams): Promise<void> => {
  const { storage, runtime, notifications } = api;
  const { now, report } = seams;
  // Asked for before anything is written: it is empty where the browser, or the extension, has just begun.
  const left = storage.session.get(null);
  const run = (task: Promise<unknown>): void => {
    task.catch(report);
  };
  const exclusively = exclusivelyInOrder();
  const translate = translateWith(api.i18n);
  const settings = async () => (await readSettings(storage)).settings;
  const problems = storeProblems({
    local: storage.local,
    session: storage.session,
    now,
    exclusively,
    onRaised: async (kind) => {
      const badge = troubleBadge([kind], translate);
      if (badge) await showBadge(api.action, badge);
    },
  });
  const shown = { action: api.action, alarms: api.alarms, problems, translate, now, readSettings: settings };
  const store = ticketWriter({
    ...seams,
    connection: connectStore({ onBlocked: () => run(problems.raise({ kind: "logBlocked", detail: "" })) }),
    local: storage.local,
    session: storage.session,
    problems,
    exclusively,
    readSettings: settings,
    onWritten: () => showUrgency({ ...shown, store }).catch(report),
  });
  const state = roomyArea(
    storage.session,
    memoryFull(problems, () => showUrgency({ ...shown, store }).catch(report)),
  );
  const tabs = tabStates(state, exclusively);
  const panel = { commands: api.tabs, problems, readSettings: settings };
  const context = {
    ...shown,
    state,
    local: storage.local,
    session: storage.session,
    commands: api.tabs,
    exclusively,
    store,
    discarded: discardedSubmissions(state, exclusively),
    tabs,
    knownTabs: () => tabs.ids(),
    showPanel: (tabId: number, tab: TabState) => showPanel(panel, tabId, tab),
    resumeNotices: (sender: PortalSender): Promise<void> => resumeNotices(context, sender),
    kept: keptForms(storage.local),
    lastCustomer: lastCustomer(state),
    noteDismissed: noteDismissed(state),
    doubtedNames: doubtedNames(state),
    report,
    settingsProblems: async () => (await readSettings(storage)).problems,
    addOwnTenant: (tenant: { id?: string | undefined; domain?: string | undefined; name?: string | undefined }) =>
      changeSettings(
        storage,
        ({ ownTenants }) => ({ ownTenants: withTenant(ownTenants, tenant) }),
        seams.exclusivelyWithPages,
      ),
    notifications,
    language: api.i18n.getUILanguage(),
    iconUrl: runtime.getURL("icons/128.png"),
    openOptions: () => runtime.openOptionsPage(),
    version: runtime.getManifest().version,
    manifest: runtime.getManifest(),
    openTabs: api.tabs,
    permissions: api.permissions,
    wordsFor: seams.wordsFor,
    languagesOf: seams.languagesOf,
    cluesIn: seams.cluesIn,
    injectFiller: async ({ tabId, frameId }: { tabId: number; frameId: number }) => {
      await api.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: [seams.fillerScript] });
    },
    injectPanel: async (tabId: number) => {
      await api.scripting.executeScript({ target: { tabId, frameIds: [0] }, files: [seams.panelScript] });
    },
    sweep: () => sweep({ ...context, before: [() => moveSubmissions(context), () => replayOutcomes(context)] }),
    clear: (id: string) => notifications.clear(id),
    openTickets: () => api.tabs.create({ url: runtime.getURL(seams.ticketsPage) }),
  };
  runtime.onMessage.addListener(
    handleMessages(messageHandlers(context), { ...seams, runtimeId: runtime.id, extensionOrigin: runtime.getURL("") }),
  );
  storage.onChanged.addListener((changes, area) => {
    const written = Object.entries(changes).filter(([, { newValue }]) => newValue !== undefined);
    if (area === "local" && written.some(([key]) => key.startsWith(SUBMISSION_PREFIX)))
      run(moveSubmissions(context).then(() => replayOutcomes(context)));
    if (area === "managed" || (area === "local" && (SETTINGS_KEY in changes || BROKEN_SETTINGS_KEY in changes)))
      run(settingsChanged(context));
  });
  api.tabs.onCreated.addListener((tab) => {
    run(tabOpened(context, tab));
  });
  api.tabs.onRemoved.addListener((tabId) => {
    run(context.tabs.remove(tabId));
    run(context.kept.forgetTab(tabId));
  });
  api.alarms.onAlarm.addListener(() => {
    run(context.sweep());
  });
  notifications.onClicked.addListener((id) => {
    run(notificationClicked(context, id));
  });
  notifications.onButtonClicked?.addListener((id, button) => {
    run(notificationButtonClicked(context, id, button));
  });
  const cloudParts = {
    ...context,
    scripting: api.scripting,
    framesScript: `/${seams.framesScript.replace(/^\//, "")}`,
  };
  const clouds = (): void => run(followClouds(cloudParts));
  api.permissions.onAdded.addListener(clouds);
  api.permissions.onRemoved.addListener(clouds);
  runtime.onInstalled.addListener(() => run(forgetWords(context)));
  // A browser that starts has none of the documents of its last session.
  runtime.onStartup.addListener(() => run(context.kept.forgetOthers(new Set())));

  const start = async (): Promise<void> => {
    if (Object.keys(await left).length === 0) await problems.clear("memoryFull");
    await Promise.all([
      ensurePeriodicAlarm(api.alarms, SWEEP_ALARM, SWEEP_MINUTES),
      injectIntoOpenTabs({
        tabs: api.tabs,
        scripting: api.scripting,
        manifest: runtime.getManifest(),
        session: state,
        extensionOrigin: runtime.getURL(""),
        report,
      }),
      store.check().catch((error: unknown) => {
        if (!isStoreDown(error)) report(error);
      }),
      context.sweep(),
      followClouds(cloudParts),
      context.tabs.forgetClosed(async () => (await api.tabs.query({})).flatMap(({ id }) => id ?? [])),
      api.tabs.query({}).then((open) => context.kept.forgetOthers(new Set(open.map(({ id }) => id ?? -1)))),
    ]);
  };
  return start().catch(report);
};
