import { OPTIONAL_CLOUD_IDS, type OptionalCloudId } from "../../model/cloud.ts";
import { PORTAL_ACCESSES } from "./portal-accesses.ts";
import { framesOf, type PortalScript, scriptsOf } from "./scripts-of.ts";

/** A cloud that can be switched on. */
export interface OptionalCloud {
  readonly cloud: OptionalCloudId;
  /**
   * Named as they are built, from the extension's root with a leading slash: without it they would silently never run.
   */
  readonly scripts: readonly PortalScript[];
  /** Where frames of its Azure portal may lie; their hosts are not known, so they are granted apart. */
  readonly frames: readonly string[];
}

const builtName = (file: string): string => `/${file.replace(/\.ts$/, ".js")}`;

const optionalCloud = (cloud: OptionalCloudId): OptionalCloud => ({
  cloud,
  scripts: scriptsOf(cloud, PORTAL_ACCESSES).map((script) => ({ ...script, file: builtName(script.file) })),
  frames: framesOf(cloud, PORTAL_ACCESSES),
});

/** The clouds beside the worldwide one that are open. */
export const OPTIONAL_CLOUDS: readonly OptionalCloud[] = OPTIONAL_CLOUD_IDS.map(optionalCloud);

/** The services of `customer-hosts.ts`, which is carried into pages and says no more than it must. */
export const CUSTOMER_SERVICES = ["cloudapp", "databricks", "documents", "grafana", "kusto", "scm", "web"];

/** Where customers have pages of their own under the patterns of a cloud's frames: no script runs there. */
export const customersUnder = (frames: readonly string[]): string[] =>
  frames.flatMap((pattern) => CUSTOMER_SERVICES.map((service) => pattern.replace("//*.", `//*.${service}.`)));

/** What a cloud needs access to. */
export const originsOf = ({ scripts }: Pick<OptionalCloud, "scripts">): string[] =>
  scripts.flatMap(({ matches }) => matches);
