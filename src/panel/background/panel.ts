import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { FormReport } from "../../form/model/form-report.ts";
import type { PanelState } from "../model/panel-state.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import { isContactMissing } from "../../contact/is-contact-missing.ts";
import type { Settings } from "../../settings/settings-schema.ts";
import type { KeptRequest } from "../model/kept-request.ts";
import type { StoreProblems } from "../../tickets/background/store-problems.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { ticketBySubmission } from "../../tickets/store/read/ticket-by-submission.ts";
import { fillPolicy } from "../../tenant/verdict/fill-policy.ts";
import type { PanelQuestion } from "../../tenant/verdict/panel-question.ts";
import { isFrameShown } from "../../form/background/is-frame-shown.ts";
import type { TabForms } from "../../form/background/tab-forms.ts";
import type { Verdict } from "../../tenant/model/verdict.ts";
import { keptRequestOf } from "./kept-request-of.ts";
import { isKeptShown, nextKept } from "./next-kept.ts";
import type { TabKept } from "./tab-kept.ts";

export interface PanelDeps {
  readonly commands: CommandApi;
  readonly forms: Pick<TabItem<TabForms>, "read">;
  readonly kept: Pick<TabItem<TabKept>, "update">;
  /** In ms since 1970. */
  readonly now: () => number;
  readonly problems: Pick<StoreProblems, "kinds">;
  readonly readSettings: () => Promise<Settings>;
  readonly store: Pick<TicketWriter, "read">;
  /** Whose tenant a tab has open, once everything that is known has been judged. */
  readonly verdictIn: (tabId: number) => Promise<Verdict | undefined>;
  /** What is being taught of this form, and which of its fields can be pointed at. */
  readonly teachingIn: (tabId: number, form: FormReport) => Promise<Pick<PanelState, "teaching" | "teachable">>;
  /** What is being taught of a form that was not recognised. */
  readonly formTeachingIn: (tabId: number) => Promise<PanelState["formTeaching"]>;
  /** What belongs to the question whose tenant that is. */
  readonly questionIn: (tabId: number, verdict: Verdict) => Promise<PanelQuestion>;
}

type ReadDeps = Omit<PanelDeps, "commands">;

const keptIn = async (
  { kept, now, store }: ReadDeps,
  tabId: number,
  isFormOpen: boolean,
): Promise<KeptRequest | undefined> => {
  const at = now();
  const state = await kept.update(tabId, (before) =>
    isFormOpen ? before : nextKept(before, { kind: "formGone", now: at }),
  );
  const { request } = state;
  if (!request || !isKeptShown(state, at)) return undefined;
  const ticket = await store.read((db) => ticketBySubmission(db, request.submissionId));
  return keptRequestOf(state, ticket.ok ? ticket.value : undefined, isFormOpen, at);
};

/** What the panel of a tab shows now: of several open forms the one that reported last. */
export const readPanel = async (deps: ReadDeps, tabId: number): Promise<PanelState> => {
  const verdict = await deps.verdictIn(tabId);
  const forms = await deps.forms.read(tabId);
  const settings = await deps.readSettings();
  const problems = await deps.problems.kinds();
  const form = forms.forms.findLast(({ frameId }) => isFrameShown(forms, frameId))?.report;
  const kept = await keptIn(deps, tabId, form !== undefined);
  const formTeaching = await deps.formTeachingIn(tabId);
  return {
    ...(verdict && { verdict }),
    ...(verdict && form && (await deps.questionIn(tabId, verdict))),
    ...(form && { form, ...(await deps.teachingIn(tabId, form)) }),
    policy: fillPolicy(verdict, settings, undefined),
    ...(isContactMissing(settings.contactDetails) && { contactMissing: true }),
    ...(problems.includes("memoryFull") && { memoryFull: true }),
    ...(formTeaching && { formTeaching }),
    ...(kept && { kept }),
  };
};

/** Has the top document of a tab show what is known now. */
export const showPanel = async (deps: PanelDeps, tabId: number): Promise<void> => {
  const shown = await readPanel(deps, tabId);
  const top = { tabId, frameId: 0 };
  const isDue = shown.kept ?? shown.formTeaching ?? (shown.form && (shown.verdict ?? shown.memoryFull));
  if (isDue) await sendCommand(deps.commands, top, "panelDue", {});
  await sendCommand(deps.commands, top, "showPanel", shown);
};
