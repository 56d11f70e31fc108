import { maskText, type Keeps, type MaskingWords } from "../model/mask-text.ts";
import { MAX_DEPTH } from "../model/limits.ts";
import type { KeptTexts } from "./kept-texts.ts";

/** Numbers in the place of IDs and names: each name gets the next one. */
const numbers = (): ((name: unknown) => number) => {
  const known = new Map<unknown, number>();
  return (name) => {
    const number = known.get(name) ?? known.size + 1;
    known.set(name, number);
    return number;
  };
};

/** What is the same for all elements of one document. */
export interface CopyScope {
  readonly mask: (text: string, keeps: Keeps) => string;
  readonly keepsOf: KeptTexts["keepsOf"];
  readonly keyOf: (element: unknown) => number;
  readonly groupOf: (name: unknown) => number;
  readonly slotOf: (name: unknown) => number;
  /** Elements to which others refer. */
  readonly referred: ReadonlySet<Element>;
  /** The tag of hosts that are none of the page's: our own. */
  readonly skipped: string;
  /** Counts an element at this depth; false once the copy has as many elements, or is as deep, as it may be. */
  readonly count: (depth: number) => boolean;
}

/** Prepares the copy of one document. */
export const copyScope = (
  { keepsOf }: KeptTexts,
  words: MaskingWords,
  {
    isPlace,
    limit,
    ...rest
  }: Pick<CopyScope, "referred" | "skipped"> & {
    readonly isPlace: (text: string) => boolean;
    readonly limit: number;
  },
): CopyScope => {
  let left = limit;
  return {
    ...rest,
    mask: (text, keeps) => maskText(text, keeps, words, isPlace),
    keepsOf,
    keyOf: numbers(),
    groupOf: numbers(),
    slotOf: numbers(),
    count: (depth) => depth < MAX_DEPTH && --left >= 0,
  };
};
