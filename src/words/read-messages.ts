import { MESSAGE_FILES, type MessageFile } from "./message-files.ts";
import type { MessageSource } from "./translate.ts";

/** The browser's words for this page. */
export type BrowserMessages = MessageSource & { getUILanguage(): string };

const fromFile = (file: MessageFile): MessageSource => ({
  getMessage: (key, substitutions = []) =>
    (file[key]?.message ?? "").replaceAll(/\$(\d|\$)/g, (_all, place: string) =>
      place === "$" ? "$" : (substitutions[Number(place) - 1] ?? ""),
    ),
});

/**
 * The words of a page of ours: those of the browser, and where it gives none, the file that they come from. Chromium
 * gives no words to any page of its process after one that was closed while it asked for them, as a popup may be.
 */
export const readMessages = async (i18n: BrowserMessages, files = MESSAGE_FILES): Promise<MessageSource> => {
  if (i18n.getMessage("uiLanguage") !== "") return i18n;
  const language = i18n.getUILanguage();
  const load = [language.replace("-", "_"), language.split("-")[0] ?? "", "en"]
    .map((name) => files[name])
    .find(Boolean);
  return load ? fromFile((await load()).default) : i18n;
};
