import type { PortalPage } from "../definition/portal-page.ts";
import { microsoft365Clues } from "./clues.ts";
import { microsoft365Form } from "./forms/microsoft365-form.ts";

/** The Microsoft 365 admin center, and its help pane in other admin centers. */
export const microsoft365Page: PortalPage = {
  id: "microsoft365",
  forms: (words) => [microsoft365Form(words)],
  clues: microsoft365Clues,
};
