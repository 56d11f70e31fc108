import { patternOf } from "../../model/match-pattern.ts";
import type { PortalAccess, PortalHost } from "../definition/portal-access.ts";
import type { CloudId } from "../../model/cloud.ts";

/** A content script of ours in a cloud: its source file, and where it runs. */
export interface PortalScript {
  readonly file: string;
  readonly matches: readonly string[];
  /** Its portals show their views in frames whose hosts are not known. */
  readonly holdsFrames: boolean;
}

const isGrantedApart = ({ script }: PortalHost): boolean => script === undefined;

/** The scripts of a portal in a cloud, in the order in which its hosts name them. */
const scriptsOfPortal = (hosts: readonly PortalHost[]): PortalScript[] => {
  const files = new Set(hosts.flatMap(({ script }) => script ?? []));
  return [...files].map((file) => ({
    file,
    matches: hosts.filter(({ script }) => script === file).map(({ host }) => patternOf(host)),
    holdsFrames: hosts.some(isGrantedApart),
  }));
};

/** The scripts of all portals in a cloud. */
export const scriptsOf = (cloud: CloudId, accesses: readonly PortalAccess[]): PortalScript[] =>
  accesses.flatMap(({ hosts }) => scriptsOfPortal(hosts[cloud] ?? []));

/** The patterns of what is granted apart in a cloud. */
export const framesOf = (cloud: CloudId, accesses: readonly PortalAccess[]): string[] =>
  accesses.flatMap(({ hosts }) => (hosts[cloud] ?? []).filter(isGrantedApart).map(({ host }) => patternOf(host)));
