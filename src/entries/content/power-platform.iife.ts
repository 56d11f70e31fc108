import { pageNames } from "../../tenant/page/page-names.ts";
import { powerPlatformPortal } from "../../portals/power-platform/power-platform-portal.ts";
import { startContent } from "./start.ts";

startContent([powerPlatformPortal], pageNames);
