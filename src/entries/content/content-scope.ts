import type { MakeFiller } from "../../form/session/lazy-filler.ts";
import type { MaskingInput } from "../../masked-copy/model/masking-input.ts";
import type { PageReading } from "../../masked-copy/page/read-page.ts";
import type { FormCommands, FormsParts } from "./forms-parts.ts";
import type { RunningContent } from "./running-content.ts";

interface ContentScope {
  onBehalf?: RunningContent;
  onBehalfPanel?: { readonly signal: AbortSignal };
  onBehalfPointing?: { readonly signal: AbortSignal };
  onBehalfExamining?: (words: MaskingInput["words"]) => PageReading;
  onBehalfMasking?: { readonly language: () => string; readonly examine: (input: MaskingInput) => string };
  onBehalfSeenFrames?: { readonly signal: AbortSignal };
  onBehalfForms?: { readonly signal: AbortSignal; readonly start: (parts: FormsParts) => FormCommands };
  onBehalfFiller?: { readonly signal: AbortSignal; readonly make: MakeFiller };
}

export const contentScope = globalThis as ContentScope;
