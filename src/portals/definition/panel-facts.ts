import type { TicketPortalId } from "../../model/portal.ts";
import type { MessageKey } from "../../words/translate.ts";

/** What the panel says of a portal alone. */
export interface PanelFacts {
  readonly portal: TicketPortalId;
  /** What a request in the own organization costs. */
  readonly ownCost?: MessageKey;
  /** The plan is a contract of the partner's own, which nobody but the person can choose. */
  readonly isPlanContract?: true;
}
