import { azurePortal } from "../../portals/azure/azure-portal.ts";
import { microsoft365Portal } from "../../portals/microsoft365/microsoft365-portal.ts";
import { startContent } from "./start.ts";

// The Entra and Intune admin centers hold the Azure portal's blades, and the Microsoft 365 help pane; so may the frames
// in which their blades stand, whose hosts are the Azure portal's.
startContent([azurePortal, microsoft365Portal]);
