import type { PortalDefinition } from "../definition/portal-definition.ts";
import { microsoft365Clues } from "./microsoft365-clues.ts";
import { microsoft365Form } from "./microsoft365-form.ts";

/** The Microsoft 365 admin center, and its help pane in other admin centers. */
export const microsoft365Portal: PortalDefinition = {
  id: "microsoft365",
  forms: (words) => [microsoft365Form(words)],
  clues: microsoft365Clues,
};
