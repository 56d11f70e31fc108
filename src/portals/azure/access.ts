import type { PortalAccess } from "../definition/portal-access.ts";

const AZURE = "src/entries/content/azure/azure.iife.ts";
/** One script: in their common frames it may be the blade of either portal, with a request or the help pane. */
const ADMIN_CENTERS = "src/entries/content/azure/admin-centers.iife.ts";

/** The Azure portal and the admin centers that show its blades (azure-portal.md 2.3, microsoft365-admin.md 2.3). */
export const access: PortalAccess = {
  portal: "azure",
  hosts: {
    worldwide: [
      { host: "portal.azure.com", script: AZURE, isHome: true, why: "the Azure portal with its support form" },
      {
        host: "*.portal.azure.com",
        script: AZURE,
        why: "its preview and release candidate versions, and its frames",
      },
      {
        host: "*.reactblade.portal.azure.net",
        script: ADMIN_CENTERS,
        isFrame: true,
        why: "frames in which the Azure portal shows its newer pages",
      },
      {
        host: "*.reactblade-ms.portal.azure.net",
        script: ADMIN_CENTERS,
        isFrame: true,
        why: "the same frames, for the variant of the portal that Microsoft uses itself",
      },
      {
        host: "*.reactblade-rc.portal.azure.net",
        script: ADMIN_CENTERS,
        isFrame: true,
        why: "the same frames, for the release candidate",
      },
      { host: "entra.microsoft.com", script: ADMIN_CENTERS, why: "the Entra admin center shows the same support form" },
      {
        host: "intune.microsoft.com",
        script: ADMIN_CENTERS,
        why: "the Intune admin center shows the same support form",
      },
      { host: "endpoint.microsoft.com", script: ADMIN_CENTERS, why: "the previous address of the Intune admin center" },
    ],
    usGovernment: [
      { host: "portal.azure.us", script: ADMIN_CENTERS, isHome: true, why: "US Government: the Azure portal" },
      { host: "entra.microsoft.us", script: ADMIN_CENTERS, why: "US Government: the Entra admin center" },
      { host: "intune.microsoft.us", script: ADMIN_CENTERS, why: "US Government: the Intune admin center" },
      {
        host: "*.azure.us",
        isFrame: true,
        why: "US Government: frames of the Azure portal, whose exact hosts are not known",
      },
    ],
    china: [
      { host: "portal.azure.cn", script: ADMIN_CENTERS, isHome: true, why: "21Vianet: the Azure portal" },
      { host: "entra.microsoftonline.cn", script: ADMIN_CENTERS, why: "21Vianet: the Entra admin center" },
      { host: "intune.microsoftonline.cn", script: ADMIN_CENTERS, why: "21Vianet: the Intune admin center" },
      {
        host: "*.azure.cn",
        isFrame: true,
        why: "21Vianet: frames of the Azure portal, whose exact hosts are not known",
      },
    ],
    // Host names from a list of frame ancestors of 2026; that the support form exists there is not verified.
    sovereign: [
      {
        host: "portal.sovcloud-azure.fr",
        script: AZURE,
        isHome: true,
        why: "new sovereign cloud in France: the Azure portal (address unverified)",
      },
      {
        host: "portal.sovcloud-azure.de",
        script: AZURE,
        isHome: true,
        why: "new sovereign cloud in Germany: the Azure portal (address unverified)",
      },
      {
        host: "portal.sovcloud-azure.sg",
        script: AZURE,
        isHome: true,
        why: "new sovereign cloud in Singapore: the Azure portal (address unverified)",
      },
      {
        host: "*.sovcloud-azure.fr",
        isFrame: true,
        why: "new sovereign cloud in France: frames of the Azure portal",
      },
      {
        host: "*.sovcloud-azure.de",
        isFrame: true,
        why: "new sovereign cloud in Germany: frames of the Azure portal",
      },
      {
        host: "*.sovcloud-azure.sg",
        isFrame: true,
        why: "new sovereign cloud in Singapore: frames of the Azure portal",
      },
    ],
  },
};
