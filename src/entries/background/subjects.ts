import type { CloudDeps } from "../../access/background/clouds.ts";
import type { DiagnoseDeps } from "../../diagnostics/background/diagnose.ts";
import { forgetDrafts } from "../../form/background/forget-drafts.ts";
import { formsInDocument } from "../../form/background/forms-in-document.ts";
import type { ReportFormDeps } from "../../form/background/report-form.ts";
import type { RequestOfferDeps } from "../../form/background/request-offer.ts";
import type { SaveDraftDeps } from "../../form/background/save-draft.ts";
import { forgetWords, type WordsDeps } from "../../form/background/request-words.ts";
import { commandForm } from "../../form/background/command-form.ts";
import type { KnownSinceDeps } from "../../lessons/background/known-since.ts";
import { keptLessons } from "../../lessons/background/kept-lessons.ts";
import { type LessonsDeps, lessonsChanged } from "../../lessons/background/lessons-changed.ts";
import type { TeachingDeps } from "../../lessons/background/teaching-event.ts";
import { formTeachingOf, teachableIn } from "../../lessons/background/teaching-of.ts";
import type { ExamineDeps } from "../../masked-copy/background/examine-tab.ts";
import { keptPrivates } from "../../masked-copy/background/kept-privates.ts";
import { keptEvent } from "../../panel/background/kept-event.ts";
import type { KeptOrderDeps } from "../../panel/background/kept-orders.ts";
import { showPanel } from "../../panel/background/panel.ts";
import { withheldAccess } from "../../platform/pages/site-access.ts";
import { changeSettings } from "../../settings/change-settings.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { discardedSubmissions } from "../../submission/background/discarded.ts";
import { submissionsInDocument } from "../../submission/background/document-seen.ts";
import type { ReportOutcomeDeps } from "../../submission/background/report-outcome.ts";
import type { RequestsListedDeps } from "../../submission/background/requests-listed.ts";
import type { AnswerDeps } from "../../tenant/background/answer-context.ts";
import type { HearDeps } from "../../tenant/background/hear-context.ts";
import { knownTenant } from "../../tenant/background/known-tenant.ts";
import type { OpenedDeps } from "../../tenant/background/opened-from.ts";
import type { SettingsChangedDeps } from "../../tenant/background/settings-changed.ts";
import { doubtedNames, lastCustomer, noteDismissed, ownByAnswer } from "../../tenant/background/tenant-items.ts";
import { withTenant } from "../../tenant/verdict/known-tenants.ts";
import { questionOf } from "../../tenant/verdict/panel-question.ts";
import { isSame } from "../../tenant/verdict/same-tenant.ts";
import type { TeamDeps } from "../../tickets/team/background/running/follow-team.ts";
import { teamDeps } from "../../tickets/team/background/running/team-deps.ts";
import { switchTeamOff } from "../../tickets/team/store/switch-team.ts";
import { translateWith } from "../../words/translate.ts";
import type { BackgroundApi } from "./background-api.ts";
import type { BackgroundSeams } from "./background-seams.ts";
import type { BackgroundServices } from "./services.ts";

/** What each subject needs, and nothing that it does not. */
export interface Subjects {
  readonly panel: KeptOrderDeps;
  readonly form: RequestOfferDeps & ReportFormDeps & SaveDraftDeps & WordsDeps;
  readonly lessons: TeachingDeps & LessonsDeps & KnownSinceDeps;
  readonly submission: ReportOutcomeDeps & RequestsListedDeps;
  readonly tenant: AnswerDeps & HearDeps & OpenedDeps & SettingsChangedDeps;
  readonly access: CloudDeps;
  readonly diagnostics: DiagnoseDeps;
  readonly maskedCopy: ExamineDeps;
  readonly team: TeamDeps;
}

/** Gives each subject what it needs, with what it needs of another one as a function. */
export const subjects = (api: BackgroundApi, seams: BackgroundSeams, services: BackgroundServices): Subjects => {
  const { local, session } = api.storage;
  const { now, report, wordsFor, languagesOf, formsOf, cluesIn } = seams;
  const { state, exclusively, store, problems, kept, known, tenants, forms, submissions, requests, teaching } =
    services;
  const commands = api.tabs;
  const verdictIn = async (tabId: number) => (await tenants.settled(tabId)).verdict;

  const lessons = keptLessons({
    local,
    managed: api.storage.managed,
    exclusively,
    onChanged: () => lessonsChanged(taught),
  });
  const ownByAnswers = ownByAnswer(local);
  const doubted = doubtedNames(state);

  const panel: KeptOrderDeps = {
    commands,
    forms,
    kept: requests,
    now,
    problems,
    store,
    translate: translateWith(api.i18n),
    verdictIn,
    readSettings: services.readSettings,
    teachingIn: async (tabId, report) => {
      const { contactDetails } = await services.readSettings();
      return teachableIn(await teaching.read(tabId), report, formsOf(report.portal), contactDetails);
    },
    formTeachingIn: async (tabId) => {
      const { contactDetails } = await services.readSettings();
      return formTeachingOf(await teaching.read(tabId), formsOf, contactDetails);
    },
    questionIn: async (tabId, verdict) => {
      const { settings, user } = await readSettings(api.storage);
      return questionOf(verdict, await tenants.read(tabId), {
        ownTenants: settings.ownTenants,
        ownByPolicy: settings.ownTenants.filter((one) => !user.ownTenants.includes(one)),
        ownByAnswer: (await ownByAnswers.read()) ?? [],
        doubtedNames: (await doubted.read()) ?? [],
      });
    },
  };
  const form: Subjects["form"] = {
    commands,
    forms,
    kept,
    local,
    report,
    verdictIn,
    wordsFor,
    languagesOf,
    formsOf,
    exclusively,
    lessons: lessons.all,
    version: api.runtime.getManifest().version,
    readSettings: services.readSettings,
    showPanel: (tabId) => showPanel(panel, tabId),
  };
  const taught: Subjects["lessons"] = {
    commands,
    exclusively,
    forms,
    formsOf,
    lessons,
    local,
    now,
    teaching,
    version: api.runtime.getManifest().version,
    newId: seams.newId,
    pointingScript: seams.pointingScript,
    scripting: api.scripting,
    wordsFor,
    wantedOf: async (field) => {
      const { contactDetails } = await services.readSettings();
      if (field === "preferredContactMethod") return contactDetails[field];
      return field === "preferredSupportLanguage" ? contactDetails[field] : undefined;
    },
    knownTabs: () => known.ids(),
    forgetWords: () => forgetWords(form),
    showPanel: (tabId) => showPanel(panel, tabId),
    commandForm: (command, formId, tabId) => commandForm(form, command, { formId }, tabId),
  };
  const submission: Subjects["submission"] = {
    commands,
    discarded: discardedSubmissions(state, exclusively),
    exclusively,
    local,
    now,
    problems,
    session,
    store,
    submissions,
    wordsFor,
    tenantIn: (tabId) => knownTenant(tenants, tabId),
    forgetDrafts: (tabId) => forgetDrafts(forms, tabId),
    requestKept: (tabId, event) => keptEvent(panel, tabId, event),
  };
  const tenant: Subjects["tenant"] = {
    commands,
    cluesIn,
    exclusively,
    kept,
    now,
    store,
    tenants,
    doubtedNames: doubted,
    lastCustomer: lastCustomer(state),
    noteDismissed: noteDismissed(state),
    readSettings: services.readSettings,
    addOwnTenant: (one) =>
      changeSettings(
        api.storage,
        ({ ownTenants }) => ({ ownTenants: withTenant(ownTenants, one) }),
        seams.exclusivelyWithPages,
      ),
    ownByAnswer: ownByAnswers,
    removeOwnTenant: (one) =>
      changeSettings(
        api.storage,
        ({ ownTenants }) => ({ ownTenants: ownTenants.filter((own) => !isSame(own, one)) }),
        seams.exclusivelyWithPages,
      ),
    documentSeen: async (sender, mayAnswer) => {
      await formsInDocument(forms, sender);
      await submissionsInDocument(submission, sender, mayAnswer);
    },
    knownTabs: () => known.ids(),
    showPanel: (tabId) => showPanel(panel, tabId),
  };
  const access: CloudDeps = {
    commands,
    exclusively,
    report,
    framesScript: `/${seams.framesScript.replace(/^\//, "")}`,
    knownTabs: () => known.ids(),
    openTabs: api.tabs,
    permissions: api.permissions,
    scripting: api.scripting,
  };
  const diagnostics: DiagnoseDeps = {
    exclusively,
    forms,
    local,
    problems,
    session,
    state,
    store,
    tenants,
    manifest: api.runtime.getManifest(),
    openTabs: api.tabs,
    permissions: api.permissions,
    withheldAccess: () => withheldAccess(api),
    settingsProblems: async () => (await readSettings(api.storage)).problems,
  };
  const maskedCopy: ExamineDeps = {
    lessons: lessons.all,
    maskingScripts: seams.maskingScripts,
    privates: () => keptPrivates({ store, readSettings: services.readSettings }),
    scripting: api.scripting,
    texts: seams.knownTexts,
    hosts: seams.knownHosts,
    wordsFor,
    formsOf,
    version: api.runtime.getManifest().version,
  };
  const team = teamDeps({
    exclusively,
    local,
    session,
    newId: seams.newId,
    page: seams.teamPage,
    permissions: api.permissions,
    stopNoting: () => store.write("update", switchTeamOff),
    readTeam: async () => (await services.readSettings()).team,
  });
  return { panel, form, lessons: taught, submission, tenant, access, diagnostics, maskedCopy, team };
};
