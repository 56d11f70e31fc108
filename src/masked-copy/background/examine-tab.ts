import * as v from "valibot";
import type { Lesson } from "../../lessons/model/lesson.ts";
import { languageOfWords } from "../../messages/kept-words.ts";
import type { Browser } from "../../platform/browser-types.ts";
import { type Examination, type ExaminedDocument, examinedDocumentSchema, MAX_UNKNOWN } from "../model/examination.ts";
import { hideInDocument, hidePrivates } from "../model/hide-privates.ts";
import { type MaskingWords, maskText } from "../model/mask-text.ts";
import { MASKED_COPY_VERSION, MAX_DEPTH, MAX_DOCUMENTS, MAX_ELEMENTS, type MaskedNode } from "../model/masked-copy.ts";
import { portalWords } from "../model/portal-words.ts";
import { privateTexts } from "../model/private-texts.ts";
import type { KeptPrivates } from "./kept-privates.ts";

export interface ExamineDeps {
  readonly scripting: Pick<Browser["scripting"], "executeScript">;
  /** The built script that copies a document. */
  readonly maskingScript: string;
  /** The version of the extension. */
  readonly version: string;
  /** All labels that are known of any portal, in any language. */
  readonly texts: readonly string[];
  /** Texts of which nothing may stay: of customers, of the person, of requests. */
  readonly privates: () => Promise<KeptPrivates>;
  readonly lessons: () => Promise<readonly Lesson[]>;
}

interface MaskingScope {
  readonly onBehalfMasking?: (lessons: readonly Lesson[]) => unknown;
}

/** Runs in the page, in the world of our scripts: nothing around it is there. */
const examineHere = (lessons: readonly Lesson[]): unknown => {
  const scope: typeof globalThis & MaskingScope = globalThis;
  return scope.onBehalfMasking?.(lessons);
};

/** Maximum length of what one frame gives, in characters. */
const MAX_FRAME = 8_000_000;

const isTooLarge = (text: unknown): boolean => typeof text === "string" && text.length > MAX_FRAME;

/** What a frame gave, where it is what our script gives. */
const readExamined = (text: unknown): ExaminedDocument | undefined => {
  if (typeof text !== "string" || isTooLarge(text)) return undefined;
  try {
    const read = v.safeParse(examinedDocumentSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch (error) {
    // No JSON, or nested without end.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
};

const depthOf = (node: MaskedNode): number =>
  typeof node === "string"
    ? 0
    : [...(node.nodes ?? []), ...(node.shadow ?? [])].reduce((most, one) => Math.max(most, 1 + depthOf(one)), 1);

const elementsIn = (nodes: readonly MaskedNode[]): number =>
  nodes.reduce(
    (sum, node) =>
      typeof node === "string" ? sum : sum + 1 + elementsIn(node.nodes ?? []) + elementsIn(node.shadow ?? []),
    0,
  );

/** What each frame of a tab gave; undefined where the tab is gone, or the browser lets nobody in. */
const resultsIn = async (
  { scripting, maskingScript }: ExamineDeps,
  tabId: number,
  lessons: readonly Lesson[],
): Promise<unknown[] | undefined> => {
  const target = { tabId, allFrames: true };
  try {
    await scripting.executeScript({ target, files: [maskingScript] });
    const results = await scripting.executeScript({ target, func: examineHere, args: [lessons] });
    return results.map(({ result }) => result);
  } catch {
    return undefined;
  }
};

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
  const results = await resultsIn(deps, tabId, lessons);
  const read = (results ?? []).map(readExamined);
  const documents = read
    .filter((one) => one !== undefined)
    .toSorted((one, other) => Number(other.copy.isTop) - Number(one.copy.isTop))
    .slice(0, MAX_DOCUMENTS);
  if (documents.length === 0) return { outcome: results?.some(isTooLarge) ? "tooLarge" : "unreachable" };
  const { texts: kept, isListMissing } = await deps.privates();
  const words = portalWords(deps.texts);
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
    isCut: documents.some(
      ({ copy: { nodes } }) => elementsIn(nodes) >= MAX_ELEMENTS || nodes.some((node) => depthOf(node) >= MAX_DEPTH),
    ),
  };
};
