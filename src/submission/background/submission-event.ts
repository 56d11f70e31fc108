import { sendCommand, type CommandApi } from "../../messages/command.ts";
import type { TabItem } from "../../platform/tab-items.ts";
import { nextSubmissions, type SubmissionEvent } from "./next-submissions.ts";
import type { TabSubmissions } from "./tab-submissions.ts";

/** What the panel of a tab is to know of a submission: it confirms what was kept. */
export type RequestNews =
  | { readonly kind: "intended"; readonly submissionId: string }
  /** `now` in milliseconds since 1970. */
  | { readonly kind: "taken"; readonly submissionId: string; readonly now: number }
  | { readonly kind: "discarded"; readonly submissionId: string }
  | { readonly kind: "listed"; readonly now: number };

export interface SubmissionEventDeps {
  readonly commands: CommandApi;
  readonly submissions: TabItem<TabSubmissions>;
  /** Has the panel of a tab confirm what was kept. */
  readonly requestKept: (tabId: number, news: RequestNews) => Promise<void>;
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
