import type { FormDefinition } from "../portals/form-definition.ts";
import { wizardButtons } from "./containers.ts";
import { indexOf } from "./detect-form.ts";
import { hasHeading } from "./signs.ts";

/** Whether a form without fields of its own at the moment is still there: its title, or the buttons of its wizard. */
export const isStillOpen = (document: Document, definition: FormDefinition): boolean => {
  const index = indexOf(definition);
  return hasHeading(document.body, index, definition.titles) || wizardButtons(document, definition, index).length > 0;
};
