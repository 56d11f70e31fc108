import { sendCommand, type CommandApi } from "../../messages/command.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import { nextSubmissions, type SubmissionEvent } from "./next-submissions.ts";
import type { TabSubmissions } from "./tab-submissions.ts";

export interface SubmissionEventDeps {
  readonly commands: CommandApi;
  readonly submissions: TabItem<TabSubmissions>;
}

/** Brings an event to the submissions of a tab, and has its top document look for what is to be seen next. */
export const submissionEvent = async (
  { commands, submissions }: SubmissionEventDeps,
  tabId: number,
  event: SubmissionEvent,
): Promise<void> => {
  const { effects } = await submissions.step(tabId, (state) => nextSubmissions(state, event));
  for (const watch of effects) await sendCommand(commands, { tabId, frameId: 0 }, "watchNotice", watch);
};
