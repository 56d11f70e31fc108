import { sendCommand } from "../../messages/command.ts";
import type { CommandPayload } from "../../messages/command-list.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { PortalSender } from "../../messages/sender.ts";
import type { FormReport } from "../model/form-report.ts";
import type { CommandApi } from "../../messages/command.ts";
import { type KeptForms, takenOver } from "./kept-forms.ts";
import type { TabState, TabStates } from "../../entries/background/tab-state.ts";

export interface FormDeps {
  readonly commands: CommandApi;
  readonly kept: Pick<KeptForms, "forget" | "read" | "write">;
  readonly tabs: Pick<TabStates, "read" | "update">;
  /** Tells the panel of a tab what to show now. */
  readonly showPanel: (tabId: number, state: TabState) => Promise<void>;
}

const DRAFTS_KEPT = 20;
const VALUES_KEPT = 60;
/** A page may take frames away without a word. */
const FORMS_KEPT = 50;

/** Takes what a frame says of its form, of which it has one at a time, and shows it. */
export const reportForm = async (
  deps: FormDeps,
  report: FormReport,
  { tabId, frameId }: PortalSender,
): Promise<void> => {
  const state = await deps.tabs.update(tabId, (before) => ({
    ...before,
    forms: [...before.forms.filter((form) => form.frameId !== frameId), { frameId, report }].slice(-FORMS_KEPT),
  }));
  await deps.showPanel(tabId, state);
};

const withoutForm = (state: TabState, formId: string, frameId: number): TabState => ({
  ...state,
  forms: state.forms.filter((form) => form.report.formId !== formId || form.frameId !== frameId),
});

/** The form of a frame is closed. Its draft stays, for an outcome that is still to come. */
export const reportFormGone = async (
  deps: FormDeps,
  formId: string,
  { tabId, frameId }: PortalSender,
): Promise<void> => {
  const state = await deps.tabs.update(tabId, async (before) => {
    await deps.kept.forget(tabId, formId);
    return withoutForm(before, formId, frameId);
  });
  await deps.showPanel(tabId, state);
};

/** Adds what one step of a form said to its draft; a new form may go on with what an earlier copy of the extension kept. */
export const saveDraft = async (
  { kept, tabs }: Pick<FormDeps, "kept" | "tabs">,
  { formId, draft, typed, facts, opened }: MessageRequest<"saveDraft">,
  { tabId, frameId, documentId }: PortalSender,
): Promise<void> => {
  await tabs.update(tabId, async (state) => {
    const before = await kept.read(tabId, frameId);
    const isOfEarlierCopy = before?.opened === opened && !state.drafts.some((one) => one.formId === before.formId);
    const former =
      state.drafts.find((one) => one.formId === formId) ??
      (before && isOfEarlierCopy ? takenOver(before, draft) : undefined);
    const values = Object.fromEntries(Object.entries({ ...former?.values, ...draft }).slice(0, VALUES_KEPT));
    const told = facts ?? former?.facts;
    const said = {
      formId,
      values,
      typed: [...new Set([...(former?.typed ?? []), ...typed])],
      ...(told && { facts: told }),
    };
    await kept.write(tabId, state.documentId, { ...said, frameId, opened });
    const others = state.drafts.filter((one) => one.formId !== formId);
    return { ...state, drafts: [...others, { ...said, documentId }].slice(-DRAFTS_KEPT) };
  });
};

/** What the panel may tell the frame that holds a form. */
type FormCommand = "fillForm" | "undoForm" | "requestDescribed";

/** Hands a press in the panel on to the frame that holds the form; a form whose frame is gone is shown no more. */
export const commandForm = async <N extends FormCommand>(
  deps: FormDeps,
  command: N,
  payload: CommandPayload<N>,
  tabId: number,
): Promise<void> => {
  const { formId } = payload;
  const { forms } = await deps.tabs.read(tabId);
  const frameId = forms.find((form) => form.report.formId === formId)?.frameId;
  if (frameId === undefined) return;
  if (await sendCommand(deps.commands, { tabId, frameId }, command, payload)) return;
  const state = await deps.tabs.update(tabId, (before) => withoutForm(before, formId, frameId));
  await deps.showPanel(tabId, state);
};
