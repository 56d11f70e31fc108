import type messages from "../../public/_locales/en/messages.json";

/** Every key of `_locales`; a key that English lacks does not compile. */
export type MessageKey = keyof typeof messages;

/** Gives the words for a key in the language of our interface; `substitutions` stand for $1, $2, … */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

/** The part of the extension's i18n API that is used here. */
export interface MessageSource {
  getMessage(key: string, substitutions?: string[]): string;
}

/** Binds translation to an i18n API. */
export const translateWith =
  (source: MessageSource): Translate =>
  (key, ...substitutions) =>
    source.getMessage(key, substitutions.map(String));
