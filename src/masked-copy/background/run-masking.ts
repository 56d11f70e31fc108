import * as v from "valibot";
import type { Browser } from "../../platform/browser-types.ts";
import { type ExaminedDocument, examinedDocumentSchema } from "../model/examination.ts";
import type { MaskingInput } from "../model/masking-input.ts";

export interface MaskingDeps {
  readonly scripting: Pick<Browser["scripting"], "executeScript">;
  /** The built scripts that read a document and copy it, in this order. */
  readonly maskingScripts: readonly string[];
}

/** What the script leaves in a frame. */
interface MaskingScope {
  readonly onBehalfMasking?: { readonly language: () => string; readonly examine: (input: MaskingInput) => string };
}

// Both run in the page, in the world of our scripts: nothing around them is there.
const languageHere = (): unknown => (globalThis as MaskingScope).onBehalfMasking?.language();
const examineHere = (input: MaskingInput): unknown => (globalThis as MaskingScope).onBehalfMasking?.examine(input);

/** Maximum length of what one frame gives, in characters. */
const MAX_FRAME = 8_000_000;

/** What a frame gave, where it is what our script gives. */
const readExamined = (text: unknown): ExaminedDocument | "tooLarge" | undefined => {
  if (typeof text !== "string") return undefined;
  if (text.length > MAX_FRAME) return "tooLarge";
  try {
    const read = v.safeParse(examinedDocumentSchema, JSON.parse(text));
    return read.success ? read.output : undefined;
  } catch (error) {
    // No JSON, or nested without end.
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
};

/**
 * Runs the scripts that copy a document in each frame of a tab: one undefined for each frame that gave nothing of use;
 * none at all where the tab is gone, or the browser lets nobody in.
 * @param inputFor what it needs on a page in this language (BCP 47 tag)
 */
export const runMasking = async (
  { scripting, maskingScripts }: MaskingDeps,
  tabId: number,
  inputFor: (language: string) => MaskingInput,
): Promise<(ExaminedDocument | "tooLarge" | undefined)[]> => {
  const target = { tabId, allFrames: true };
  try {
    await scripting.executeScript({ target, files: [...maskingScripts] });
    const languages = await scripting.executeScript({ target, func: languageHere });
    const examined = await Promise.all(
      languages.map(async ({ frameId, result }) => {
        if (typeof result !== "string") return undefined;
        const one = { target: { tabId, frameIds: [frameId] }, func: examineHere, args: [inputFor(result)] };
        // A frame may have gone since.
        const [given] = await scripting.executeScript(one).catch(() => []);
        return readExamined(given?.result);
      }),
    );
    return examined;
  } catch {
    return [];
  }
};
