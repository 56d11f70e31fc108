import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { saveFile } from "../../platform/pages/save-file.ts";
import type { ExaminationSource } from "./examination-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The examination of pages, which the background makes. */
export const extensionExamination: ExaminationSource = {
  examine: async (tabId) => {
    const result = await send("examineTab", { tabId });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  saveFile: (name, text) => saveFile(name, "application/json", [text]),
  now: () => Date.now(),
};
