import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { listTickets, type TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, aSubmission, freshStore, START } from "./store-support.ts";

describe("the list of everything", () => {
  let store: StoreConnection;
  beforeEach(async () => {
    store = freshStore();
    const context = aContext();
    for (let count = 0; count < 450; count++) {
      const { id } = await store.use((db) => addSubmission(db, aSubmission(count), context));
      if (count % 2 === 0)
        await store.use((db) => updateTicket(db, id, START, (before) => ticketChanges.close(before, START)));
      if (count % 100 === 1)
        await store.use((db) => updateTicket(db, id, START, (before) => ticketChanges.delete(before, START)));
    }
  });

  it("holds what a filter lets through, newest first, and nothing twice", async () => {
    const titles = async (filter: TicketFilter): Promise<string[]> => {
      const found = await store.use(async (db) => {
        const tickets: Ticket[] = [];
        for await (const stretch of listTickets(db, filter)) tickets.push(...stretch);
        return tickets;
      });
      return found.map(({ title }) => title);
    };
    const shown = Array.from({ length: 450 }, (_, index) => 449 - index).filter((count) => count % 100 !== 1);
    expect(await titles({ search: "" })).toEqual(shown.map((count) => `Request ${count}`));
    expect(await titles({ search: "", status: "closed" })).toEqual(
      shown.filter((count) => count % 2 === 0).map((count) => `Request ${count}`),
    );
    expect(await titles({ search: "", status: "responded" })).toEqual([]);
    expect(await titles({ search: "request 44", status: "awaitingResponse" })).toEqual(
      [449, 447, 445, 443, 441].map((count) => `Request ${count}`),
    );
  });
});
