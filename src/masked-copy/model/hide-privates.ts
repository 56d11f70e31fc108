import { foldedLetters } from "./folded-letters.ts";
import { maskOf, type MaskingWords } from "./mask-text.ts";
import type { MaskedDocument, MaskedElement, MaskedNode } from "./masked-copy.ts";
import { foldRun, RUN } from "./portal-words.ts";

/** Masks what of a masked text private texts have too. */
export const hidePrivates = (text: string, { words, privates }: MaskingWords): string => {
  const letters = Array.from(text);
  const hidden = privates.within(foldedLetters(letters));
  if (!words.isLabel(text))
    for (const match of text.matchAll(RUN)) {
      const run = foldRun(match[0]);
      const start = Array.from(text.slice(0, match.index)).length;
      if (privates.has(run) && !words.has(run)) hidden.fill(true, start, start + Array.from(match[0]).length);
    }
  return letters.map((letter, at) => (hidden[at] ? maskOf(letter) : letter)).join("");
};

/**
 * Masks in a copy what private texts have too. The page that is copied never gets them: they are hidden in what it has
 * given.
 */
export const hideInDocument = (document: MaskedDocument, words: MaskingWords): MaskedDocument => {
  const hide = (text: string): string => hidePrivates(text, words);
  const node = (one: MaskedNode): MaskedNode => (typeof one === "string" ? hide(one) : element(one));
  const element = ({ names, identifiers, texts, nodes, shadow, ...more }: MaskedElement): MaskedElement => ({
    ...more,
    ...(names && { names: names.map(hide) }),
    ...(identifiers && { identifiers: identifiers.map(hide) }),
    ...(texts && { texts: Object.fromEntries(Object.entries(texts).map(([name, text = ""]) => [name, hide(text)])) }),
    ...(nodes && { nodes: nodes.map(node) }),
    ...(shadow && { shadow: shadow.map(node) }),
  });
  return {
    ...document,
    route: hide(document.route),
    frameName: hide(document.frameName),
    nodes: document.nodes.map(node),
  };
};
