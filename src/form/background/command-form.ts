import { sendCommand } from "../../messages/command.ts";
import type { CommandPayload } from "../../messages/command-list.ts";
import { formEvent, type FormEventDeps } from "./form-event.ts";

interface CommandFormDeps extends FormEventDeps {
  /** Has the panel of a tab show what is known now. */
  readonly showPanel: (tabId: number) => Promise<void>;
}

/** What the panel may say to the frame that holds a form. */
type FormCommand = "fillForm" | "undoForm" | "requestDescribed";

/** Hands a press in the panel on to the frame that holds the form; a form whose frame is gone is shown no more. */
export const commandForm = async <N extends FormCommand>(
  deps: CommandFormDeps,
  command: N,
  payload: CommandPayload<N>,
  tabId: number,
): Promise<void> => {
  const { formId } = payload;
  const { forms } = await deps.forms.read(tabId);
  const frameId = forms.find((form) => form.report.formId === formId)?.frameId;
  if (frameId === undefined) return;
  if (await sendCommand(deps.commands, { tabId, frameId }, command, payload)) return;
  await formEvent(deps, tabId, { kind: "closed", formId, frameId });
  await deps.showPanel(tabId);
};
