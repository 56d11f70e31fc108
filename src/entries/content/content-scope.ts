import type { MakeFiller } from "../../form/session/lazy-filler.ts";
import type { Lesson } from "../../lessons/model/lesson.ts";
import type { FormCommands, FormsParts } from "./forms-parts.ts";
import type { RunningContent } from "./running-content.ts";

interface ContentScope {
  onBehalf?: RunningContent;
  onBehalfPanel?: { readonly signal: AbortSignal };
  onBehalfPointing?: { readonly signal: AbortSignal };
  onBehalfMasking?: (lessons: readonly Lesson[]) => string;
  onBehalfSeenFrames?: { readonly signal: AbortSignal };
  onBehalfForms?: { readonly signal: AbortSignal; readonly start: (parts: FormsParts) => FormCommands };
  onBehalfFiller?: { readonly signal: AbortSignal; readonly make: MakeFiller };
}

export const contentScope = globalThis as ContentScope;
