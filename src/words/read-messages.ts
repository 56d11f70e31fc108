import type { MessageSource } from "./translate.ts";

/** Where the words of a page of ours are. */
export interface MessagePlace {
  readonly i18n: MessageSource & { getUILanguage(): string };
  readonly runtime: { getURL(path: string): string };
}

/** Reads a JSON file of the extension (`importJson`). */
export type ReadFile = (address: string) => Promise<unknown>;

type MessageFile = Readonly<Record<string, { readonly message: string } | undefined>>;

const fromFile = (file: MessageFile): MessageSource => ({
  getMessage: (key, substitutions = []) =>
    (file[key]?.message ?? "").replaceAll(/\$(\d|\$)/g, (_all, place: string) =>
      place === "$" ? "$" : (substitutions[Number(place) - 1] ?? ""),
    ),
});

const readFile = async (address: string, read: ReadFile): Promise<MessageFile | undefined> => {
  try {
    return (await read(address)) as MessageFile;
  } catch {
    // There is no such language: the next one is asked for.
    return undefined;
  }
};

/**
 * The words of a page of ours: those of the browser, and where it gives none, the file that they come from. Chromium
 * gives no words to any page of its process after one that was closed while it asked for them, as a popup may be.
 */
export const readMessages = async ({ i18n, runtime }: MessagePlace, read: ReadFile): Promise<MessageSource> => {
  if (i18n.getMessage("uiLanguage") !== "") return i18n;
  const language = i18n.getUILanguage();
  for (const name of [language.replace("-", "_"), language.split("-")[0] ?? "", "en"]) {
    const file = await readFile(runtime.getURL(`_locales/${name}/messages.json`), read);
    if (file) return fromFile(file);
  }
  return i18n;
};
