import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import type { Result } from "../../messages/result.ts";
import { browser } from "../../platform/browser.ts";
import { saveFile } from "../../platform/pages/save-file.ts";
import { LESSONS_KEY } from "../model/lessons-key.ts";
import type { LessonsSource } from "./lessons-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

const valueOf = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** The lessons, which the background keeps. */
export const extensionLessons: LessonsSource = {
  list: async () => valueOf(await send("listLessons", {})),
  remove: async (id) => valueOf(await send("removeLesson", { id })),
  add: async (lessons) => valueOf(await send("addLessons", { lessons: [...lessons] })),
  dropUnreadable: async () => valueOf(await send("dropUnreadableLessons", {})),
  saveFile: (name, text) => saveFile(name, "application/json", [text]),
  watch: (changed, signal) => {
    const stored = (changes: Record<string, unknown>): void => {
      if (LESSONS_KEY in changes) changed();
    };
    browser.storage.onChanged.addListener(stored);
    signal.addEventListener("abort", () => browser.storage.onChanged.removeListener(stored));
  },
};
