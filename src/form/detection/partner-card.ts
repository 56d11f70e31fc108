import type { Obstacle } from "../model/form-report.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { hasButton } from "./containers.ts";
import { indexOf } from "./detect-form.ts";
import { hasHeading } from "./signs.ts";

/**
 * Whether, under the form's heading, the customer's partner is shown where the form should be: by the control that
 * opens the form, or, where that is missing, by a telephone number and an address to click on.
 */
export const partnerCard = ({ body }: Document, definition: FormDefinition): Obstacle | undefined => {
  const index = indexOf(definition);
  const { behindPartner, titles } = definition;
  if (behindPartner.length === 0 || !hasHeading(body, index, titles)) return undefined;
  if (hasButton(body, index, behindPartner)) return "partnerCard";
  return body.querySelector("a[href^='tel:']") && body.querySelector("a[href^='mailto:']") ? "partnerOnly" : undefined;
};
