import { requestNumbersIn } from "../../submission/model/request-number.ts";
import { boundedText } from "../text/bounded-text.ts";

/** Maximum length of a text that is searched for a number, in characters. */
const MAX_TEXT = 2000;

/** Maximum number of added nodes kept for a look; a page that adds more at once shows no notice but a new view. */
const MAX_ADDED = 500;

const hasNumber = (node: Node): boolean => {
  const text = node instanceof Text ? node.data.slice(0, MAX_TEXT) : boundedText(node, MAX_TEXT);
  return text.length > 7 && requestNumbersIn(text).length > 0;
};

/** Which added nodes are wanted: all, or those with a number in them that may be of a request. */
export type WantedNodes = "all" | "numbers" | undefined;

/** Puts what was added, or whose text has changed, with what was added before. */
export const addNodes = (added: Node[], records: readonly MutationRecord[], wanted: WantedNodes): void => {
  if (!wanted) return;
  for (const { type, target, addedNodes } of records) {
    for (const node of type === "characterData" ? [target] : addedNodes) {
      if (added.length >= MAX_ADDED) return;
      if (wanted === "all" || hasNumber(node)) added.push(node);
    }
  }
};
