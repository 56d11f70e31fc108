import type { CloudId } from "../../model/cloud.ts";

/** A content script of ours in a cloud: its built file, and where it runs. */
export interface CloudScript {
  /** Named from the extension's root, with a leading slash: without it the script would silently never run. */
  readonly file: string;
  readonly matches: readonly string[];
  /** Its portals show the Azure portal's views in frames whose hosts are not known. */
  readonly holdsFrames: boolean;
}

/** A cloud that can be switched on. */
export interface OptionalCloud {
  readonly cloud: CloudId;
  readonly scripts: readonly CloudScript[];
  /** Where frames of its Azure portal may lie; their hosts are not known, so they are granted apart. */
  readonly frames: readonly string[];
  /** The cloud was closed: it cannot be switched on. */
  readonly closed?: true;
}

const AZURE = "/src/entries/content/azure.iife.js";
const ADMIN_CENTERS = "/src/entries/content/admin-centers.iife.js";
const MICROSOFT365 = "/src/entries/content/microsoft365.iife.js";
const POWER_PLATFORM = "/src/entries/content/power-platform.iife.js";

const at = (file: string, ...hosts: readonly string[]): CloudScript => ({
  file,
  matches: hosts.map((host) => `https://${host}/*`),
  holdsFrames: file === AZURE || file === ADMIN_CENTERS,
});

/** The clouds beside the worldwide one (azure-portal.md 2.3, microsoft365-admin.md 2.3). */
export const OPTIONAL_CLOUDS: readonly OptionalCloud[] = [
  {
    cloud: "usGovernment",
    scripts: [
      // One script: in their common frames it may be the blade of either portal, with a request or the help pane.
      at(ADMIN_CENTERS, "portal.azure.us", "entra.microsoft.us", "intune.microsoft.us"),
      at(MICROSOFT365, "portal.office365.us", "admin.microsoft.us", "portal.apps.mil"),
      at(POWER_PLATFORM, "gcc.admin.powerplatform.microsoft.us", "high.admin.powerplatform.microsoft.us"),
    ],
    frames: ["https://*.azure.us/*"],
  },
  {
    cloud: "china",
    scripts: [
      at(ADMIN_CENTERS, "portal.azure.cn", "entra.microsoftonline.cn", "intune.microsoftonline.cn"),
      at(MICROSOFT365, "portal.partner.microsoftonline.cn"),
    ],
    frames: ["https://*.azure.cn/*"],
  },
  {
    // Host names from a list of frame ancestors of 2026; that the support form exists there is not verified.
    cloud: "sovereign",
    scripts: [at(AZURE, "portal.sovcloud-azure.fr", "portal.sovcloud-azure.de", "portal.sovcloud-azure.sg")],
    frames: ["https://*.sovcloud-azure.fr/*", "https://*.sovcloud-azure.de/*", "https://*.sovcloud-azure.sg/*"],
  },
  { cloud: "germany", scripts: [], frames: [], closed: true },
];

/** The services of `customer-hosts.ts`, which is carried into pages and says no more than it must. */
export const CUSTOMER_SERVICES = ["cloudapp", "databricks", "documents", "grafana", "kusto", "scm", "web"];

/** Where customers have pages of their own under the patterns of a cloud's frames: no script runs there. */
export const customersUnder = (frames: readonly string[]): string[] =>
  frames.flatMap((pattern) => CUSTOMER_SERVICES.map((service) => pattern.replace("//*.", `//*.${service}.`)));

/** What a cloud needs access to. */
export const originsOf = ({ scripts }: Pick<OptionalCloud, "scripts">): string[] =>
  scripts.flatMap(({ matches }) => matches);
