import { followClouds } from "../../access/background/clouds.ts";
import { injectIntoOpenTabs } from "../../access/background/inject.ts";
import { forgetWords } from "../../form/background/request-words.ts";
import { isLessonsByPolicy, lessonsChanged } from "../../lessons/background/lessons-changed.ts";
import { noteKnown } from "../../lessons/background/known-since.ts";
import { handleMessages } from "../../messages/receive.ts";
import { ensurePeriodicAlarm } from "../../platform/alarms.ts";
import { openOwnPage } from "../../platform/pages/open-own-page.ts";
import { forgetClosed } from "../../platform/tab-items.ts";
import { installed, welcome } from "../../settings/background/welcome.ts";
import { restoreSettings } from "../../settings/restore/restore-settings.ts";
import { isSettingsChange } from "../../settings/settings-areas.ts";
import { isEntryWritten } from "../../submission/background/is-entry-written.ts";
import { moveSubmissions } from "../../submission/background/move-submissions.ts";
import { replayOutcomes } from "../../submission/background/record-outcome.ts";
import { settingsChanged } from "../../tenant/background/settings-changed.ts";
import { tabOpened } from "../../tenant/background/opened-from.ts";
import { notificationButtonClicked, notificationClicked } from "../../tickets/background/notification-actions.ts";
import { notifyHandedOver } from "../../tickets/background/notify-handed-over.ts";
import { backupRestore } from "../../tickets/background/restore-backup.ts";
import { sweep } from "../../tickets/background/sweep.ts";
import { followTeam } from "../../tickets/team/background/running/follow-team.ts";
import { isStoreWritten } from "../../tickets/store/store-marker.ts";
import { LIST_PAGE, listHash } from "../../tickets/address/list-address.ts";
import type { BackgroundApi } from "./background-api.ts";
import type { BackgroundSeams } from "./background-seams.ts";
import { messageHandlers } from "./message-handlers.ts";
import { backgroundServices } from "./services.ts";
import { subjects } from "./subjects.ts";

/** Comes at intervals in case the alarm of the next event was lost (Chromium misses them over standby). */
const SWEEP_ALARM = "sweep";
const SWEEP_MINUTES = 5;

/**
 * Starts the background: all listeners at once, before anything is waited for, then what was left over.
 * @returns when the start is done
 */
export const startBackground = (api: BackgroundApi, seams: BackgroundSeams): Promise<void> => {
  const { storage, runtime, notifications } = api;
  const { report } = seams;
  // Asked for before anything is written: it is empty where the browser, or the extension, has just begun.
  const left = storage.session.get(null);
  const run = (task: Promise<unknown>): void => {
    task.catch(report);
  };
  const services = backgroundServices(api, seams);
  const { kept, known, problems, store } = services;
  const parts = subjects(api, seams, services);
  const restore = backupRestore({
    ...services,
    local: storage.local,
    restoreSettings: (raw) => restoreSettings(storage, raw, seams.exclusivelyWithPages),
    customersChanged: () => settingsChanged(parts.tenant),
  });
  const openList = (id?: string): Promise<void> => openOwnPage(api, runtime.getURL(LIST_PAGE), listHash(id));
  const tickets = {
    ...parts.submission,
    ...services,
    local: storage.local,
    notifications,
    language: api.i18n.getUILanguage(),
    iconUrl: runtime.getURL("icons/128.png"),
    clear: (id: string) => notifications.clear(id),
    openTickets: openList,
  };
  const sweepAll = (): Promise<void> =>
    sweep({ ...tickets, before: [() => moveSubmissions(parts.submission), () => replayOutcomes(parts.submission)] });
  const firstRun = {
    ...services,
    local: storage.local,
    openWelcome: () => api.tabs.create({ url: runtime.getURL(seams.welcomePage) }),
  };
  const openTabs = async () => (await api.tabs.query({})).flatMap(({ id }) => id ?? []);

  runtime.onMessage.addListener(
    handleMessages(
      messageHandlers({
        ...parts,
        api,
        seams,
        store,
        restore,
        openList,
        sweep: sweepAll,
        handedOver: (handedOver) => notifyHandedOver(tickets, handedOver),
      }),
      { ...seams, runtimeId: runtime.id, extensionOrigin: runtime.getURL("") },
    ),
  );
  storage.onChanged.addListener((changes, area) => {
    if (isEntryWritten(changes, area))
      run(moveSubmissions(parts.submission).then(() => replayOutcomes(parts.submission)));
    if (isStoreWritten(changes, area)) seams.wakeTeam();
    if (isLessonsByPolicy(changes, area)) run(lessonsChanged(parts.lessons));
    if (!isSettingsChange(changes, area)) return;
    run(settingsChanged(parts.tenant));
    run(services.brushUp());
    run(followTeam(parts.team));
  });
  api.tabs.onCreated.addListener((tab) => {
    run(tabOpened(parts.tenant, tab));
  });
  api.tabs.onRemoved.addListener((tabId) => {
    run(known.remove(tabId));
    run(kept.remove(tabId));
  });
  api.alarms.onAlarm.addListener(() => {
    run(sweepAll());
    run(followTeam(parts.team));
  });
  notifications.onClicked.addListener((id) => {
    run(notificationClicked(tickets, id));
  });
  notifications.onButtonClicked?.addListener((id, button) => {
    run(notificationButtonClicked(tickets, id, button));
  });
  const access = (): void => {
    run(followClouds(parts.access));
    run(followTeam(parts.team));
  };
  api.permissions.onAdded.addListener(access);
  api.permissions.onRemoved.addListener(access);
  runtime.onInstalled.addListener(({ reason }) => {
    run(forgetWords(parts.form));
    run(noteKnown(parts.lessons));
    if (reason === "install") run(installed(firstRun));
  });
  // A browser that starts has none of the documents of its last session.
  runtime.onStartup.addListener(() => {
    run(forgetClosed(kept, () => Promise.resolve([])));
    // A policy may have brought other lessons meanwhile.
    run(forgetWords(parts.form));
  });

  const start = async (): Promise<void> => {
    if (Object.keys(await left).length === 0) await problems.clear("memoryFull");
    const steps = [
      ensurePeriodicAlarm(api.alarms, SWEEP_ALARM, SWEEP_MINUTES),
      injectIntoOpenTabs({
        tabs: api.tabs,
        scripting: api.scripting,
        manifest: runtime.getManifest(),
        session: services.state,
        extensionOrigin: runtime.getURL(""),
        report,
      }),
      store.check(),
      restore.finish(),
      sweepAll(),
      followClouds(parts.access),
      followTeam(parts.team),
      welcome(firstRun),
      forgetClosed(known, openTabs),
      forgetClosed(kept, openTabs),
    ];
    for (const step of await Promise.allSettled(steps)) if (step.status === "rejected") report(step.reason);
  };
  return start().catch(report);
};
