import { azurePage } from "../../../portals/azure/page.ts";
import { startContent } from "../start.ts";

startContent([azurePage]);
