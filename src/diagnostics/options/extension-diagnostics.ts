import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { watchAccess } from "../../platform/pages/site-access.ts";
import type { DiagnosticsSource } from "./diagnostics-group.tsx";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The diagnostics, which the background gathers. */
export const extensionDiagnostics: DiagnosticsSource = {
  read: async () => {
    const result = await send("diagnose", {});
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  watch: (changed, signal) => watchAccess(browser.permissions, changed, signal),
  copy: (text) => navigator.clipboard.writeText(text),
  surroundings: { browser: navigator.userAgent, language: browser.i18n.getUILanguage() },
};
