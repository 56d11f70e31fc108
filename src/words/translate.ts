import type messages from "../../public/_locales/en/messages.json";

/** Every key of `_locales`; a key that English lacks does not compile. */
export type MessageKey = keyof typeof messages;

/** Gives the words for a key in the language of our interface; `substitutions` stand for $1, $2, … */
export type Translate = (key: MessageKey, ...substitutions: readonly (string | number)[]) => string;

/** The part of the extension's i18n API that is used here. */
export interface MessageSource {
  getMessage(key: string, substitutions?: string[]): string;
}

/** Binds translation to an i18n API, whose words stay the same: those without anything to put in are asked for once. */
export const translateWith = (source: MessageSource): Translate => {
  const known = new Map<MessageKey, string>();
  return (key, ...substitutions) => {
    if (substitutions.length > 0) return source.getMessage(key, substitutions.map(String));
    const words = known.get(key) ?? source.getMessage(key);
    known.set(key, words);
    return words;
  };
};
