import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import type { FormHereSource } from "./form-here.tsx";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The tab in front; its address is known where it is one of the portals. */
const tabInFront = async (): Promise<{ readonly tabId: number; readonly host: string } | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const { id, url = "" } = tab ?? {};
  return id === undefined || !URL.canParse(url) ? undefined : { tabId: id, host: new URL(url).hostname };
};

/**
 * The offer in the popup to teach a form.
 * @param taught follows once the panel of the tab asks
 */
export const extensionFormHere = (taught: () => void, report: FormHereSource["report"]): FormHereSource => ({
  isOffered: async () => {
    const tab = await tabInFront();
    const may = tab && (await send("mayTeachForm", tab));
    return may?.ok === true && may.value;
  },
  teach: () => {
    const begin = async (): Promise<void> => {
      const tab = await tabInFront();
      if (tab) await send("teachForm", tab);
      taught();
    };
    begin().catch(report);
  },
  report,
});
