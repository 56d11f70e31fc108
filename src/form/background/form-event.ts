import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import { type FormEvent, nextForms } from "./next-forms.ts";
import type { TabForms } from "./tab-forms.ts";

export interface FormEventDeps {
  readonly commands: CommandApi;
  readonly forms: TabItem<TabForms>;
  /** Hears errors that nobody else will hear of. */
  readonly report: (error: unknown) => void;
}

/**
 * Brings an event to the forms of a tab, and has the top document look at what is new.
 * @returns what is known now, and whether the frame is to hear of it
 */
export const formEvent = async (
  { commands, forms, report }: FormEventDeps,
  tabId: number,
  event: FormEvent,
): Promise<{ readonly state: TabForms; readonly inform: boolean }> => {
  const { state, watch, inform = false } = await forms.step(tabId, (before) => nextForms(before, event));
  // Not waited for: the answer is a message of its own, and makes the frame ask again.
  if (watch) sendCommand(commands, { tabId, frameId: 0 }, "watchFrame", watch).catch(report);
  return { state, inform };
};
