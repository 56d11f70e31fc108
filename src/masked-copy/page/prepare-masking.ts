import { detectForm } from "../../form/detection/detect-form.ts";
import type { FoundForm } from "../../form/detection/found-form.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { MaskingWords } from "../model/mask-text.ts";
import { portalWords } from "../model/portal-words.ts";
import { privateTexts } from "../model/private-texts.ts";
import { type KeptTexts, keptTexts } from "./kept-texts.ts";
import { namesPlace } from "./names-place.ts";

/** The document that is copied. */
export interface CopiedPage {
  readonly document: Document;
  readonly url: string;
  /** `window.name` */
  readonly frameName: string;
  readonly isTop: boolean;
  /** BCP 47 tag */
  readonly language: string;
}

/** What decides of each text whether it is the portal's. */
export interface Masking {
  /** The forms that the page may hold, in its words. */
  readonly forms: readonly FormDefinition[];
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** Hosts of the portals. */
  readonly hosts: readonly string[];
  /** The tag of our own hosts. */
  readonly skipped?: string;
}

/** What the masking of one document rests on. */
export interface PreparedMasking {
  readonly found: readonly FoundForm[];
  readonly kept: KeptTexts;
  readonly words: MaskingWords;
  readonly isPlace: (text: string) => boolean;
}

/** Looks for forms in a document, and prepares what of its texts may stay. */
export const prepareMasking = (
  { document, url, frameName, language }: CopiedPage,
  { forms, texts }: Masking,
): PreparedMasking => {
  const found = forms
    .map((form) => detectForm({ document, url, frameName }, form))
    .filter((form): form is FoundForm => form !== undefined);
  const isPlace = namesPlace(language);
  const kept = keptTexts(document, found, isPlace);
  const words = portalWords(texts);
  return { found, kept, isPlace, words: { words, privates: privateTexts(kept.shown, words) } };
};
