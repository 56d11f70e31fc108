import { elementsOf } from "../../page/elements/elements-of.ts";
import { isVisible } from "../../page/sight/visible.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Evidence } from "../model/evidence.ts";
import { textOfPage } from "../model/text-of-page.ts";
import { buttonName } from "./containers.ts";
import type { FoundForm } from "./found-form.ts";
import type { LabelIndex } from "./label-index.ts";

/** Maximum number of headings looked at; a portal page has a few dozen. */
const MAX_HEADINGS = 200;

/** Where a form may say what it is. */
export interface Place {
  readonly document: Document;
  readonly url: string;
  /** `window.name` of the frame; frames of React blades have the name of their blade. */
  readonly frameName: string;
  /** The form that was there at the last look. */
  readonly last?: Pick<FoundForm, "definition" | "containers" | "titled" | "url"> | undefined;
}

/** A selected tab is the heading of its panel; it may show only an icon, and be named by an attribute. */
export const HEADINGS = "h1,h2,h3,h4,[role=heading],legend,[role=tab][aria-selected=true]";

/** Visible headings whose text, or a part of it ("Resource | New support request"), is one of the keys' words. */
export const headings = (root: ParentNode, index: LabelIndex, keys: readonly string[]): Element[] => {
  const found: Element[] = [];
  let looked = 0;
  for (const heading of elementsOf(root, HEADINGS)) {
    if (++looked > MAX_HEADINGS) break;
    const parts = buttonName(heading).split("|");
    if (parts.some((part) => index.exact(part).some((key) => keys.includes(key))) && isVisible(heading))
      found.push(heading);
  }
  return found;
};

/**
 * Signs that say "this form is open" without any of its fields.
 * @param titles the headings of the form on the page
 */
export const signsOf = (
  { url, frameName }: Place,
  definition: FormDefinition,
  titles: readonly Element[],
): Evidence[] => {
  const signs: Evidence[] = [];
  for (const pattern of definition.routes)
    if (pattern.test(url)) signs.push({ kind: "route", pattern: pattern.source });
  for (const pattern of definition.frameNames)
    if (pattern.test(frameName)) signs.push({ kind: "frame", pattern: pattern.source });
  for (const heading of titles) signs.push({ kind: "heading", text: textOfPage(buttonName(heading)) });
  return signs;
};

/** Whether a part of the page has one of these headings. */
export const hasHeading = (container: Element, index: LabelIndex, keys: readonly string[]): boolean =>
  headings(container, index, keys).length > 0;
