import type { PortalDefinition } from "../definition/portal-definition.ts";
import { azureClues } from "./azure-clues.ts";
import { azureForm } from "./azure-form.ts";

/** The Azure portal, and the same blades in the Entra and Intune admin centers. */
export const azurePortal: PortalDefinition = { id: "azure", forms: (words) => [azureForm(words)], clues: azureClues };
