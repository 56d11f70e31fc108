import type { ExaminedDocument } from "../model/examination.ts";
import { maskText } from "../model/mask-text.ts";
import { maskDocument } from "./mask-document.ts";
import type { CopiedPage } from "./copied-page.ts";
import { type Masking, prepareMasking } from "./prepare-masking.ts";
import type { PageReading } from "./read-page.ts";

/** Copies a document masked, and says how the detection reads it. */
export const examineDocument = (page: CopiedPage, masking: Masking, reading: PageReading): ExaminedDocument => {
  const prepared = prepareMasking(page, masking, reading);
  return {
    copy: maskDocument(page, masking, prepared),
    recognised: [...new Set(reading.found.map(({ definition }) => definition.portal))],
    near: [...reading.near],
    unknown: [...new Set(reading.unknown.map((label) => maskText(label, "parts", prepared.words)))],
  };
};
