/** A file of `_locales`, as far as it is used here. */
export type MessageFile = Readonly<Record<string, { readonly message: string } | undefined>>;

/** The files of `_locales` by language, each a part of the program that is loaded when it is asked for. */
export const MESSAGE_FILES: Readonly<Record<string, () => Promise<{ readonly default: MessageFile }>>> = {
  de: () => import("../../public/_locales/de/messages.json"),
  en: () => import("../../public/_locales/en/messages.json"),
};
