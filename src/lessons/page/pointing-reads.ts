import { buttonName, formButtons } from "../../form/detection/containers.ts";
import { HEADINGS } from "../../form/detection/signs.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import type { Control } from "../../page/controls/control.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import { isVisible } from "../../page/sight/visible.ts";
import { MAX_LESSON_TEXT, type Taught } from "../model/lesson.ts";
import { labelOf, sectionOf } from "./names-for-lesson.ts";

/** What was pointed at. */
export type PointedControl = Pick<Taught, "label" | "section" | "controlKind">;

/** What can be pointed at, and what a lesson keeps of it. */
export interface PointingReads {
  /** Everything of a page that the pointer may find. */
  readonly find: (document: Document) => readonly Control[];
  /** Whether it can be what is looked for. */
  readonly isRight: (control: Control) => boolean;
  readonly labelOf: (control: Control) => string | undefined;
  /** What a lesson may keep of it; nothing where it has no name. */
  readonly read: (control: Control) => PointedControl | undefined;
}

/** Maximum number of elements that are looked at. */
const MAX_LOOKED_AT = 2000;

/** What a lesson may keep of a control; nothing where it has no name. */
export const pointedControl = (control: Control): PointedControl | undefined => {
  const label = labelOf(control);
  if (label === undefined || control.kind === "plainText") return undefined;
  const section = sectionOf(control);
  return { label, controlKind: control.kind, ...(section !== undefined && { section }) };
};

/** The controls of a page, for a field that can be of these kinds. */
export const fieldReads = (kinds: readonly string[]): PointingReads => ({
  find: (document) => collectControls(document, MAX_LOOKED_AT),
  isRight: ({ kind }) => kinds.includes(kind),
  labelOf,
  read: pointedControl,
});

/** The last part of a heading names the form: "Resource | New support request". */
const wordsOf = (element: Element): string | undefined => {
  const text = (buttonName(element).split("|").at(-1) ?? "").trim();
  return text === "" || text.length > MAX_LESSON_TEXT ? undefined : text;
};

const elementsIn = (document: Document, part: "heading" | "submit"): Element[] => {
  const found: Element[] = [];
  let looked = 0;
  for (const element of part === "heading" ? elementsOf(document, HEADINGS) : formButtons(document)) {
    if (++looked > MAX_LOOKED_AT) break;
    if (isVisible(element)) found.push(element);
  }
  return found;
};

/** The headings of a page, one of which is the title of the form, or the buttons, one of which sends it. */
export const partReads = (part: "heading" | "submit"): PointingReads => ({
  find: (document) => elementsIn(document, part).map((element) => ({ kind: "plainText", element })),
  isRight: () => true,
  labelOf: ({ element }) => wordsOf(element),
  read: ({ element }) => {
    const label = wordsOf(element);
    return label === undefined ? undefined : { label };
  },
});
