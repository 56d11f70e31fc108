import type { Portal } from "../definition/portal.ts";
import { access } from "./access.ts";
import { partnerCenterPages } from "./customer-pages.ts";

/** Partner Center: no request is filed there on behalf of a customer, but the way to the portals begins there. */
export const portal: Portal = {
  id: "partnerCenter",
  name: "Partner Center",
  access,
  customerPages: partnerCenterPages,
};
