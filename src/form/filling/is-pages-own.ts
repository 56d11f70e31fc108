import { fold } from "../../page/text/fold.ts";
import type { Shown } from "./shown.ts";
import type { TargetValue } from "./target/target-value.ts";

const bare = (text: string): string => fold(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/**
 * Whether a field that nothing was chosen or written in before shows something that has nothing to do with our value:
 * the page has put somebody in meanwhile. What it makes of our value, cut or in another shape, is not its own.
 */
export const isPagesOwn = (shown: Shown, before: Shown, { value, forms = [], search = "" }: TargetValue): boolean => {
  const wasEmpty = before.value === "" || (before.index !== undefined && before.index <= 0);
  const text = bare(shown.value);
  if (!wasEmpty || text === "" || text === bare(before.value)) return false;
  return ![value, search, ...forms]
    .map(bare)
    .some((ours) => ours !== "" && (ours.includes(text) || text.includes(ours)));
};
