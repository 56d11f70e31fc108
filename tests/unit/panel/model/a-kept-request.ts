import type { KeptRequest } from "../../../../src/panel/model/kept-request.ts";

/** A request that was kept a moment ago: confirmed, with number and deadline. */
export const kept: KeptRequest = {
  submissionId: "00000000-0000-4000-8000-000000001000",
  title: "The gateway loses its routes",
  supportTicketId: "2611060050001234",
  isConfirmed: true,
  expirationTime: "2026-11-23T13:05:00.000Z",
  facts: { severity: "critical", breakFix: true },
  asksFacts: false,
  until: Number.MAX_SAFE_INTEGER,
};
