import { isVisible } from "../dom/visible.ts";
import type { FormDefinition } from "../portals/form-definition.ts";
import { buttonName } from "./containers.ts";
import type { LabelIndex } from "./label-index.ts";

/** Headings looked at; a portal page has a few dozen. */
const HEADING_LIMIT = 200;

/** Where a form may say what it is. */
export interface Place {
  readonly document: Document;
  readonly url: string;
  /** `window.name` of the frame; React frames bear their blade's name. */
  readonly frameName: string;
}

/** A selected tab is the heading of what stands below it; it may show no more than an icon, and be called by an attribute. */
const HEADINGS = "h1,h2,h3,h4,[role=heading],legend,[role=tab][aria-selected=true]";

/** The names of visible headings that are one of the keys' words. */
const headings = (root: ParentNode, index: LabelIndex, keys: readonly string[]): string[] => {
  const found: string[] = [];
  let looked = 0;
  for (const heading of root.querySelectorAll(HEADINGS)) {
    if (++looked > HEADING_LIMIT) break;
    const name = buttonName(heading);
    if (index.exact(name).some((key) => keys.includes(key)) && isVisible(heading)) found.push(name);
  }
  return found;
};

/** How the sign of a title begins. */
export const HEADING_SIGN = "heading ";

/** Signs that say "this form is open" without any of its fields; each is put in words for the diagnostics. */
export const signsOf = ({ document, url, frameName }: Place, definition: FormDefinition, index: LabelIndex): string[] => {
  const signs: string[] = [];
  for (const pattern of definition.routes) if (pattern.test(url)) signs.push(`route ${pattern.source}`);
  for (const pattern of definition.frameNames) if (pattern.test(frameName)) signs.push(`frame ${pattern.source}`);
  for (const heading of headings(document, index, definition.titles)) signs.push(`${HEADING_SIGN}"${heading}"`);
  return signs;
};

/** Whether a part of the page bears one of these headings. */
export const hasHeading = (container: Element, index: LabelIndex, keys: readonly string[]): boolean => headings(container, index, keys).length > 0;
