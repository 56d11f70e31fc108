import type { PortalId } from "../../model/portal.ts";
import type { AddressClue } from "./clue-definition.ts";

/** A portal to which links of Partner Center lead: carried into its pages, hence apart from all else. */
export interface PortalLink {
  readonly portal: PortalId;
  /** As people call the portal. */
  readonly name: string;
  /** Its hosts in every cloud. */
  readonly hosts: readonly RegExp[];
  /** Where its addresses name the customer. */
  readonly address: readonly AddressClue[];
  /** Opens it in the context of a customer, as near to the support form as an address leads. */
  readonly hrefFor: (id: string, domain: string | undefined) => string;
}
