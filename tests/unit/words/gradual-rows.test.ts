import { describe, expect, it } from "vitest";
import { newTicket } from "../../../src/tickets/model/new-ticket.ts";
import { nextRows, ROWS_AT_ONCE } from "../../../src/tickets/popup/gradual-rows.ts";
import { aContext, aSubmission } from "../tickets/store/store-support.ts";

const context = aContext();
const tickets = Array.from({ length: 3 * ROWS_AT_ONCE + 1 }, (_, count) => newTicket(aSubmission(count), context));
const ids = (some: readonly { readonly id: string }[]): Set<string> => new Set(some.map(({ id }) => id));

describe("rows that are drawn some at a time", () => {
  it("grow until all are there, never by more than a screen", () => {
    let drawn = nextRows(tickets, new Set());
    const lengths = [drawn.length];
    while (drawn.length < tickets.length) lengths.push((drawn = nextRows(tickets, ids(drawn))).length);
    expect(lengths).toEqual([1, 2, 3].map((times) => times * ROWS_AT_ONCE).concat(tickets.length));
  });

  it("are not drawn anew where they were drawn already", () => {
    expect(nextRows(tickets, ids(tickets))).toBe(tickets);
    expect(nextRows(tickets.slice(5), ids(tickets))).toHaveLength(tickets.length - 5);
  });

  it("start over with the first screen of a list that is quite another one", () => {
    expect(nextRows(tickets, ids([newTicket(aSubmission(99), context)]))).toEqual(tickets.slice(0, ROWS_AT_ONCE));
  });
});
