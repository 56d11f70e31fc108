import { azurePortal } from "../../portals/azure/azure-portal.ts";
import { startContent } from "./start.ts";

startContent([azurePortal]);
