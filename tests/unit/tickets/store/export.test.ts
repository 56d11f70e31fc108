import { readWholeBackup } from "../../../support/read-whole-backup.ts";
import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { readBackup } from "../../../../src/tickets/files/backup.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { listTickets, type TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { restoreTickets } from "../../../../src/tickets/store/restore-tickets.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

describe("a backup", () => {
  it("brings back what is missing, and leaves alone what is there by id, submission or number", async () => {
    const store = freshStore();
    const there = await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    const [lost, numbered] = [1, 2].map((count) => ({
      ...newTicket(aSubmission(count), aContext()),
      id: crypto.randomUUID(),
    })) as [Ticket, Ticket];
    await store.use((db) =>
      updateTicket(db, there.id, START, (before) => ({ ...before, supportTicketId: "2611230040001234" })),
    );
    const text = JSON.stringify({
      format: "on-behalf-backup",
      version: 1,
      date: "2026-11-23T09:00:00.000Z",
      tickets: [
        { ...there, title: "old" },
        { ...there, id: crypto.randomUUID() },
        { ...numbered, supportTicketId: "2611230040001234" },
        lost,
      ],
    });
    const { tickets } = readWholeBackup(text);
    expect(await store.use((db) => restoreTickets(db, tickets))).toBe(1);
    expect(await store.use((db) => restoreTickets(db, tickets))).toBe(0);
    expect((await store.use(allTickets)).map(({ title }) => title).sort()).toEqual(["Request 0", "Request 1"]);
  });

  it.each([
    "",
    "{}",
    "[]",
    '{"format":"on-behalf-backup","version":2,"date":"","tickets":[]}',
    '{"format":"on-behalf-backup","version":1,"date":"","tickets":[{}]}',
  ])("that reads %j is refused by name", (text) => {
    expect(readBackup(text)).toMatchObject({ ok: false, trouble: { detail: expect.stringMatching(/./) } });
  });
});

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
