import { pageNames } from "../../../tenant/page/page-names.ts";
import { microsoft365Page } from "../../../portals/microsoft365/page.ts";
import { startContent } from "../start.ts";

startContent([microsoft365Page], pageNames);
