import { pageNames } from "../../tenant/page/page-names.ts";
import { microsoft365Portal } from "../../portals/microsoft365/microsoft365-portal.ts";
import { startContent } from "./start.ts";

startContent([microsoft365Portal], pageNames);
