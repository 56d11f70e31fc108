import * as v from "valibot";
import { expect, it } from "vitest";
import { storeProblemsSchema } from "../../../../src/tickets/store/store-problem.ts";

const date = "2026-11-23T09:00:00.000Z";

it.each([
  [
    { kind: "logLost", date, detail: "12 3" },
    { kind: "logLost", date, detail: { lost: 12, restored: 3 } },
  ],
  [
    { kind: "clockBack", date, detail: "2027-03-10T12:00:00.000Z" },
    { kind: "clockBack", date, detail: { latest: "2027-03-10T12:00:00.000Z" } },
  ],
  [
    { kind: "ticketUnreadable", date, detail: "Payroll is down, …" },
    { kind: "ticketUnreadable", date, detail: { names: ["Payroll is down, …"], more: false } },
  ],
  [
    { kind: "logFull", date, detail: "12 3" },
    { kind: "logFull", date, detail: "12 3" },
  ],
])("reads %j, as an earlier version stored it", (old, problem) => {
  expect(v.parse(storeProblemsSchema, [old])).toEqual([problem]);
  expect(v.parse(storeProblemsSchema, [problem])).toEqual([problem]);
});
