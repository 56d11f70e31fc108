import type { TicketPortalId } from "../model/portal.ts";
import type { PortalRequests } from "./definition/portal-requests.ts";

const found = import.meta.glob<PortalRequests>("./*/requests.ts", { eager: true, import: "requests" });

/** Where a portal lists the requests that were made there. */
export const requestsIn = (portal: TicketPortalId): PortalRequests | undefined =>
  Object.values(found).find((one) => one.portal === portal);
