import type { TicketPortalId } from "../../model/portal.ts";
import type { PortalAccess } from "./portal-access.ts";

/** A tenant as an address may name it: each part is valid and encoded. */
export interface AddressedTenant {
  readonly id?: string | undefined;
  readonly domain?: string | undefined;
  /** The domain is the tenant's first one, which every portal takes. */
  readonly isInitialDomain: boolean;
  /** One of the partner's own, which may be named by neither. */
  readonly own: boolean;
}

/** Where a portal lists the requests that were made there. */
export interface PortalRequests {
  readonly portal: TicketPortalId;
  readonly access: PortalAccess;
  readonly address: (home: string, tenant: AddressedTenant) => string;
}
