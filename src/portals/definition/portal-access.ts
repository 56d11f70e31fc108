import type { CloudId } from "../../model/cloud.ts";
import type { PortalId } from "../../model/portal.ts";

/** A host, or with `*.` in front all hosts of a domain, as the manifest asks for it. */
export interface PortalHost {
  readonly host: string;
  /** The script that runs there; without one the host is granted apart, and has the first script of the portal. */
  readonly script?: string;
  /** Nothing but frames of the portal has it: it is never that of a tab. */
  readonly isFrame?: true;
  /** A kept request can be opened there; the first of these where the request names none of them. */
  readonly isHome?: true;
  /** Why the extension asks for it, for people. */
  readonly why: string;
}

/** Where a portal is, in each cloud that has it. */
export interface PortalAccess {
  readonly portal: PortalId;
  readonly hosts: Readonly<Partial<Record<CloudId, readonly PortalHost[]>>>;
}
