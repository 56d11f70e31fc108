import { pageNames } from "../../../tenant/page/page-names.ts";
import { powerPlatformPage } from "../../../portals/power-platform/page.ts";
import { startContent } from "../start.ts";

startContent([powerPlatformPage], pageNames);
