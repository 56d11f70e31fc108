import { type CommandApi, sendCommand } from "../../messages/command.ts";
import type { PortalId } from "../../model/portal.ts";
import type { Words } from "../../portals/definition/form-definition.ts";
import { LESSONS_KEY } from "../model/lessons-key.ts";

export interface LessonsDeps {
  readonly commands: CommandApi;
  /** The tabs of which any subject knows something. */
  readonly knownTabs: () => Promise<number[]>;
  /** Forgets the words that pages would read by themselves. */
  readonly forgetWords: () => Promise<void>;
  readonly wordsFor: (portal: PortalId, language: string) => Words;
}

/** Whether a change of the storage is one of the lessons by policy; all others the background makes itself. */
export const isLessonsByPolicy = (changes: Readonly<Record<string, unknown>>, area: string): boolean =>
  area === "managed" && LESSONS_KEY in changes;

/** Has all open pages look at their forms with the words as they are now. */
export const lessonsChanged = async ({ commands, knownTabs, forgetWords }: LessonsDeps): Promise<void> => {
  await forgetWords();
  for (const tabId of await knownTabs()) await sendCommand(commands, { tabId }, "wordsChanged", {});
};
