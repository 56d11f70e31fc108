import type { PortalRequests } from "../definition/portal-requests.ts";
import { access } from "./access.ts";

const LIST = "#view/HubsExtension/BrowseServiceBlade/assetTypeId/Microsoft_Azure_Support_SupportRequest";

/** The list of all support requests. */
export const requests: PortalRequests = {
  portal: "azure",
  access,
  address: (home, { id, domain }) => `https://${home}/${id ?? domain ?? ""}${LIST}`,
};
