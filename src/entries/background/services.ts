import { keptForms } from "../../form/background/kept-forms.ts";
import { TAB_FORMS_PREFIX, tabForms, earlierTabFormsSchema } from "../../form/background/tab-forms.ts";
import { showBadge } from "../../platform/badge.ts";
import { exclusivelyInOrder } from "../../platform/exclusively.ts";
import { readyArea } from "../../platform/ready-area.ts";
import { roomyArea } from "../../platform/roomy-area.ts";
import { splitTabKeys } from "../../platform/split-tab-keys.ts";
import { together } from "../../platform/tab-items.ts";
import { tabTeaching } from "../../lessons/background/tab-teaching.ts";
import { tabKept } from "../../panel/background/tab-kept.ts";
import { readSettings } from "../../settings/read-settings.ts";
import {
  TAB_SUBMISSIONS_PREFIX,
  tabSubmissions,
  tabSubmissionsSchema,
} from "../../submission/background/tab-submissions.ts";
import { earlierTabTenantSchema, TAB_TENANT_PREFIX, tabTenants } from "../../tenant/background/tab-tenants.ts";
import { memoryFull } from "../../tickets/background/memory-full.ts";
import { showUrgency, troubleBadge } from "../../tickets/background/show-urgency.ts";
import { storeProblems } from "../../tickets/background/store-problems.ts";
import { ticketWriter } from "../../tickets/background/ticket-writer.ts";
import { connectStore } from "../../tickets/store/database/connect-store.ts";
import { translateWith } from "../../words/translate.ts";
import type { BackgroundApi } from "./background-api.ts";
import type { BackgroundSeams } from "./background-seams.ts";

/** The schema of each subject's part of what was known of a tab in one piece. */
const TAB_SCHEMAS = {
  [TAB_TENANT_PREFIX]: earlierTabTenantSchema,
  [TAB_FORMS_PREFIX]: earlierTabFormsSchema,
  [TAB_SUBMISSIONS_PREFIX]: tabSubmissionsSchema,
};

/** What is made once: the ticket store, what is wrong with it, and what is known of tabs. */
export const backgroundServices = (api: BackgroundApi, seams: BackgroundSeams) => {
  const { action, alarms } = api;
  const { local, session } = api.storage;
  const { now, report } = seams;
  const exclusively = exclusivelyInOrder();
  const translate = translateWith(api.i18n);
  const settings = async () => (await readSettings(api.storage)).settings;
  const problems = storeProblems({
    local,
    session,
    now,
    exclusively,
    onRaised: async (kind) => {
      const badge = troubleBadge([kind], translate);
      if (badge) await showBadge(action, badge);
    },
  });
  const urgency = { action, alarms, local, problems, translate, now, readSettings: settings };
  const brushUp = (): Promise<unknown> => showUrgency({ ...urgency, store }).catch(report);
  const store = ticketWriter({
    now,
    newId: seams.newId,
    connection: connectStore({
      isPrivate: api.extension?.inIncognitoContext === true,
      onBlocked: () => void problems.raise({ kind: "logBlocked", detail: "" }).catch(report),
    }),
    local,
    session,
    problems,
    exclusively,
    readSettings: settings,
    onWritten: brushUp,
  });
  const roomy = roomyArea(session, memoryFull(problems, brushUp));
  // Nobody looks before what an earlier version knew is where it is looked for.
  const state = readyArea(roomy, splitTabKeys(roomy, TAB_SCHEMAS).catch(report));
  const [tenants, forms, submissions, requests, teaching] = [
    tabTenants(state, exclusively),
    tabForms(state, exclusively),
    tabSubmissions(state, exclusively),
    tabKept(state, exclusively),
    tabTeaching(state, exclusively),
  ];
  return {
    ...urgency,
    /** Brings badge and alarm up to date. */
    brushUp,
    exclusively,
    /**
     * `storage.session` for what may be forgotten: it takes more than the browser has room for, until the background is
     * stopped.
     */
    state,
    store,
    tenants,
    forms,
    submissions,
    /** What the panels confirm. */
    requests,
    /** What is being taught. */
    teaching,
    /** What outlives an update. */
    kept: keptForms(local, exclusively),
    known: together([tenants, forms, submissions, requests, teaching]),
  };
};
export type BackgroundServices = ReturnType<typeof backgroundServices>;
