import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { facetsOf, type Facets } from "../../../../src/tickets/model/facets/facets.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { responseOutcome } from "../../../../src/tickets/model/response-outcome.ts";
import { OWN_KEY, REPORT_TABLES, reportOf, type ReportTable } from "../../../../src/tickets/reports/model/report.ts";
import { tallyOf, type Tally } from "../../../../src/tickets/reports/model/tally.ts";
import { ticketsArbitrary } from "../store/catalog/drawn-tickets.ts";
import { START } from "../store/store-support.ts";

const MOMENT = { now: START, timeZone: "America/New_York" };
const DAY = 24 * 60 * 60_000;

const rowsOf = (tickets: readonly Ticket[]): Facets[] => tickets.flatMap((ticket) => facetsOf(ticket) ?? []);

/** The same figures as one writes them down. */
const naiveTally = (tickets: readonly Ticket[]): Tally => {
  const of = (outcome: string): Ticket[] => tickets.filter((ticket) => responseOutcome(ticket) === outcome);
  const open = tickets.filter(
    ({ status, respondedDate }) => status === "awaitingResponse" && respondedDate === undefined,
  );
  const times = tickets
    .flatMap(({ createdDate, respondedDate }) =>
      respondedDate === undefined ? [] : [Date.parse(respondedDate) - Date.parse(createdDate)],
    )
    .filter((time) => time >= 0)
    .sort((one, other) => one - other);
  /** The first time of which so many are not longer. */
  const within = (part: number): number | undefined =>
    times.find((time) => times.filter((one) => one <= time).length >= part * times.length);
  return {
    requests: tickets.length,
    inTime: of("inTime").length,
    late: of("late").length,
    open: open.length,
    other: tickets.length - of("inTime").length - of("late").length - open.length,
    median: within(0.5),
    ninetieth: within(0.9),
  };
};

const naiveKeys: Readonly<Record<ReportTable, (ticket: Ticket) => string>> = {
  month: ({ createdDate }) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: MOMENT.timeZone, year: "numeric", month: "2-digit" }).format(
      Date.parse(createdDate),
    ),
  customer: ({ own, customer }) => (own ? OWN_KEY : (customer.name ?? customer.domain ?? "")),
  severity: ({ severity }) => severity ?? "",
  portal: ({ portal }) => portal,
  language: ({ supportLanguage }) => supportLanguage ?? "",
  person: ({ filedBy }) => filedBy ?? "",
};

describe("a report", () => {
  it("counts what a look at each request would count, together and apart", () => {
    fc.assert(
      fc.property(ticketsArbitrary(60), (tickets) => {
        const report = reportOf(rowsOf(tickets), {}, MOMENT);
        expect(report.total).toEqual(naiveTally(tickets));
        for (const table of REPORT_TABLES) {
          const lines = report.tables[table];
          expect(new Set(lines.map(({ key }) => key))).toEqual(new Set(tickets.map(naiveKeys[table])));
          for (const { key, rate, ...tally } of lines) {
            const some = tickets.filter((ticket) => naiveKeys[table](ticket) === key);
            expect(tally).toEqual(naiveTally(some));
            if (table !== "month") expect(rate * report.days).toBeCloseTo(30 * some.length);
          }
          expect(lines.reduce((sum, { requests }) => sum + requests, 0)).toBe(tickets.length);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has months as they follow, severities from the highest, and of the rest the most frequent first", () => {
    fc.assert(
      fc.property(ticketsArbitrary(60), (tickets) => {
        const { tables } = reportOf(rowsOf(tickets), {}, MOMENT);
        const months = tables.month.map(({ key }) => key);
        expect(months).toEqual(months.toSorted());
        const severities = ["critical", "moderate", "minimal", ""];
        expect(tables.severity.map(({ key }) => key)).toEqual(
          severities.filter((one) => tables.severity.some(({ key }) => key === one)),
        );
        const counts = tables.customer.map(({ requests }) => requests);
        expect(counts).toEqual(counts.toSorted((one, other) => other - one));
      }),
      { numRuns: 40 },
    );
  });

  it("is about the days of its period, as far as they have come", () => {
    const filed = (days: number): Facets[] =>
      rowsOf([{ id: "a", createdDate: new Date(START - days * DAY).toISOString() } as Ticket]);
    const days = (period: object, rows = filed(9)): number => reportOf(rows, period, MOMENT).days;
    expect(days({})).toBe(10);
    expect(days({ from: "2026-11-01" })).toBe(23);
    expect(days({ from: "2026-11-01", to: "2026-11-10" })).toBe(10);
    expect(days({ to: "2026-12-31" })).toBe(10);
    expect(days({ from: "2026-12-24" })).toBe(1);
    expect(days({}, [])).toBe(1);
  });

  it("counts a month's requests in 30 days by the days of that month within its time", () => {
    const rows = rowsOf(
      ["2026-10-12", "2026-10-20", "2026-11-02", "2026-11-04"].map(
        (day, index) => ({ id: String(index), createdDate: `${day}T15:00:00.000Z` }) as Ticket,
      ),
    );
    const rates = (period: object): [string, number][] =>
      reportOf(rows, period, MOMENT).tables.month.map(({ key, rate }) => [key, rate]);
    // October from the 12th on has 20 days, November has 23 by now.
    expect(rates({})).toEqual([
      ["2026-10", 3],
      ["2026-11", 60 / 23],
    ]);
    expect(rates({ from: "2026-10-02", to: "2026-11-05" })).toEqual([
      ["2026-10", 2],
      ["2026-11", 12],
    ]);
  });

  it("says within which time half and nine of ten of the responses came", () => {
    const rows = rowsOf(
      Array.from({ length: 10 }, (_, index) => ({
        id: String(index),
        createdDate: new Date(START).toISOString(),
        respondedDate: new Date(START + (10 - index) * 60_000).toISOString(),
      })) as unknown as Ticket[],
    );
    expect(tallyOf(rows)).toMatchObject({ median: 5 * 60_000, ninetieth: 9 * 60_000 });
    expect(tallyOf(rows.slice(9))).toMatchObject({ median: 60_000, ninetieth: 60_000 });
    expect(tallyOf([]).median).toBeUndefined();
  });
});
