import type { PortalPage } from "../definition/portal-page.ts";
import { azureClues } from "./clues.ts";
import { azureForm } from "./forms/azure-form.ts";

/** The Azure portal, and the same blades in the Entra and Intune admin centers. */
export const azurePage: PortalPage = { id: "azure", forms: (words) => [azureForm(words)], clues: azureClues };
