import type { Ticket } from "../ticket.ts";

/** Whether a ticket awaits a response that has no deadline before the person says how severe it is. */
export const isSeverityMissing = ({ status, breakFix, severity }: Ticket): boolean =>
  status === "awaitingResponse" && breakFix && severity === undefined;
