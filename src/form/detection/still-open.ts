import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { wizardButtons } from "./containers.ts";
import { indexOf } from "./detect-form.ts";
import { hasHeading } from "./signs.ts";

/** Whether a document shows the title of a form. */
export const showsTitle = (document: Document, definition: FormDefinition): boolean =>
  hasHeading(document.body, indexOf(definition), definition.titles);

/**
 * Whether a form without fields of its own at the moment is still there: by its title where it had one, else by the
 * buttons of its wizard (a portal's other pages have a "Create" of their own).
 */
export const isStillOpen = (document: Document, definition: FormDefinition, titled: boolean): boolean =>
  titled ? showsTitle(document, definition) : wizardButtons(document, definition, indexOf(definition)).length > 0;
