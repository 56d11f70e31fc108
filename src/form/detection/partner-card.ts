import type { Obstacle } from "../model/form-report.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import { isVisible } from "../../page/sight/visible.ts";
import { closestIn } from "../../page/elements/tree.ts";
import { firstIn } from "../../page/elements/search-in.ts";
import { hasButton, PARTS } from "./containers.ts";
import { indexOf } from "./detect-form.ts";
import { headings } from "./signs.ts";

/** What forms are filled in by, beside a search and a filter or two. */
const BOXES = "input:not([type=hidden],[type=checkbox],[type=radio],[type=search]),textarea,select";
const MANY = 5;

/**
 * Whether, under the form's heading, the customer's partner is shown where the form should be: by the control that
 * opens the form, or, where that is missing, by a telephone number and an address to click on.
 */
export const partnerCard = ({ body }: Document, definition: FormDefinition): Obstacle | undefined => {
  const index = indexOf(definition);
  const { behindPartner, titles } = definition;
  const shown = behindPartner.length === 0 ? [] : headings(body, index, titles);
  if (shown.length === 0) return undefined;
  if (hasButton(body, index, behindPartner)) return "partnerCard";
  // Where there is another form, nothing is in the place of ours.
  if ([...elementsOf(body, BOXES)].slice(0, MANY).filter(isVisible).length === MANY) return undefined;
  const hasPartner = (part: Element): boolean =>
    firstIn(part, "a[href^='tel:']") !== null && firstIn(part, "a[href^='mailto:']") !== null;
  return shown.some((heading) => hasPartner(closestIn(heading, PARTS) ?? body)) ? "partnerOnly" : undefined;
};
