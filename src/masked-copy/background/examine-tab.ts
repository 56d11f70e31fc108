import type { Lesson } from "../../lessons/model/lesson.ts";
import { teachWords } from "../../lessons/model/teach-words.ts";
import { languageOfWords } from "../../messages/kept-words.ts";
import { type PortalId, TICKET_PORTAL_IDS } from "../../model/portal.ts";
import type { FormDefinition, Words } from "../../portals/definition/form-definition.ts";
import type { Examination, ExaminedDocument } from "../model/examination.ts";
import { hideInDocument, hidePrivates } from "../model/hide-privates.ts";
import { type MaskingWords, maskText } from "../model/mask-text.ts";
import { isCut } from "../model/is-cut.ts";
import { MAX_DOCUMENTS, MAX_UNKNOWN } from "../model/limits.ts";
import { MASKED_COPY_VERSION } from "../model/masked-copy.ts";
import { portalWords } from "../model/portal-words.ts";
import { privateTexts } from "../model/private-texts.ts";
import type { KeptPrivates } from "./kept-privates.ts";
import { type MaskingDeps, runMasking } from "./run-masking.ts";

export interface ExamineDeps extends Pick<MaskingDeps, "scripting" | "maskingScripts"> {
  /** The version of the extension. */
  readonly version: string;
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** The hosts of all portals, `*.` in front of those of which all below counts. */
  readonly hosts: readonly string[];
  readonly wordsFor: (portal: PortalId, language: string) => Words;
  /** The forms of a portal, for the keys of their words. */
  readonly formsOf: (portal: PortalId) => readonly FormDefinition[];
  /** Texts of which nothing may stay: of customers, of the person, of requests. */
  readonly privates: () => Promise<KeptPrivates>;
  readonly lessons: () => Promise<readonly Lesson[]>;
}

const countsIn = ({ language, portal }: Lesson, documents: readonly ExaminedDocument[]): boolean =>
  documents.some(
    ({ copy, recognised, near }) =>
      languageOfWords(copy.language) === language &&
      (recognised.includes(portal) || near.some((one) => one.portal === portal)),
  );

/**
 * Copies the page of a tab masked, with all its frames, and says how the detection reads it. A frame that fails takes
 * no other along.
 */
export const examineTab = async (deps: ExamineDeps, tabId: number): Promise<Examination> => {
  const lessons = await deps.lessons();
  const { texts, hosts, wordsFor, formsOf } = deps;
  const read = await runMasking(deps, tabId, (tag) => {
    const language = languageOfWords(tag);
    const wordsOf = (portal: PortalId): Words =>
      teachWords(
        wordsFor(portal, language),
        formsOf(portal),
        lessons.filter((one) => one.portal === portal && one.language === language),
      );
    return { texts, hosts, words: Object.fromEntries(TICKET_PORTAL_IDS.map((portal) => [portal, wordsOf(portal)])) };
  });
  const documents = read
    .filter((one) => typeof one === "object")
    .toSorted((one, other) => Number(other.copy.isTop) - Number(one.copy.isTop))
    .slice(0, MAX_DOCUMENTS);
  if (documents.length === 0) return { outcome: read.includes("tooLarge") ? "tooLarge" : "unreachable" };
  const { texts: kept, isListMissing } = await deps.privates();
  const words = portalWords(texts);
  const masking: MaskingWords = { words, privates: privateTexts(kept, words) };
  const recognised = [...new Set(documents.flatMap((one) => one.recognised))];
  const [near] = documents
    .flatMap((one) => one.near)
    .toSorted((one, other) => other.fields.length - one.fields.length || one.missing.length - other.missing.length);
  return {
    outcome: "examined",
    copy: {
      maskedCopy: MASKED_COPY_VERSION,
      version: deps.version,
      documents: documents.map(({ copy }) => hideInDocument(copy, masking)),
    },
    recognised,
    ...(recognised.length === 0 && near && { near }),
    unknown: [
      ...new Set(documents.flatMap(({ unknown }) => unknown.map((label) => hidePrivates(label, masking)))),
    ].slice(0, MAX_UNKNOWN),
    lessons: lessons
      .filter((lesson) => countsIn(lesson, documents))
      .map(({ kind, field, value, label }) => ({
        kind,
        ...(field && { field }),
        ...(value !== undefined && { value }),
        label: maskText(label, "parts", masking),
      })),
    leftOut: read.length - documents.length,
    isListMissing,
    isCut: documents.some(({ copy: { nodes } }) => isCut(nodes)),
  };
};
