import type { MaskingWords } from "../model/mask-text.ts";
import { portalWords } from "../model/portal-words.ts";
import { privateTexts } from "../model/private-texts.ts";
import { type KeptTexts, keptTexts } from "./kept-texts.ts";
import { namesPlace } from "./names-place.ts";
import type { CopiedPage } from "./copied-page.ts";
import type { PageReading } from "./read-page.ts";

/** What decides of each text whether it is the portal's. */
export interface Masking {
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** Hosts of the portals. */
  readonly hosts: readonly string[];
  /** The tag of our own hosts. */
  readonly skipped?: string;
}

/** What the masking of one document rests on. */
export interface PreparedMasking {
  readonly kept: KeptTexts;
  readonly words: MaskingWords;
  readonly isPlace: (text: string) => boolean;
}

/** Prepares what of a document's texts may stay, by the forms that were found in it. */
export const prepareMasking = (
  { document, language }: CopiedPage,
  { texts }: Masking,
  { found }: Pick<PageReading, "found">,
): PreparedMasking => {
  const isPlace = namesPlace(language);
  const kept = keptTexts(document, found, isPlace);
  const words = portalWords(texts);
  return { kept, isPlace, words: { words, privates: privateTexts(kept.shown, words) } };
};
