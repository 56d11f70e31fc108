import type { StoreProblem, StoreProblemKind } from "../../../../src/tickets/store/store-problem.ts";

const date = "2026-03-10T12:00:00.000Z";

/** One problem of each kind. */
export const PROBLEMS: Readonly<Record<StoreProblemKind, StoreProblem>> = {
  invalidSubmission: { kind: "invalidSubmission", date, detail: "x" },
  logUnavailable: { kind: "logUnavailable", date, detail: "x" },
  logFull: { kind: "logFull", date, detail: "x" },
  logNewer: { kind: "logNewer", date, detail: "x" },
  logPrivate: { kind: "logPrivate", date, detail: "x" },
  logBlocked: { kind: "logBlocked", date, detail: "" },
  memoryFull: { kind: "memoryFull", date, detail: "x" },
  logLost: { kind: "logLost", date, detail: { lost: 12, restored: 3 } },
  clockBack: { kind: "clockBack", date, detail: { latest: "2027-03-10T12:00:00.000Z" } },
  ticketUnreadable: { kind: "ticketUnreadable", date, detail: { names: ["Payroll is down"], more: true } },
};
