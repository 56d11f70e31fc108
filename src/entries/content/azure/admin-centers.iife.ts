import { azurePage } from "../../../portals/azure/page.ts";
import { microsoft365Page } from "../../../portals/microsoft365/page.ts";
import { startContent } from "../start.ts";

// The Entra and Intune admin centers hold the Azure portal's blades, and the Microsoft 365 help pane; so may the frames
// that hold their blades, whose hosts are the Azure portal's.
startContent([azurePage, microsoft365Page]);
