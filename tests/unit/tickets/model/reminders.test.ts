import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { nextEvent } from "../../../../src/tickets/store/read/next-event.ts";
import { dueReminders } from "../../../../src/tickets/store/read/due-reminders.ts";
import { markReminded } from "../../../../src/tickets/model/reminders.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, aSubmission, freshStore, START } from "../store/store-support.ts";

const MINUTE = 60_000;
const DEADLINE = START + 120 * MINUTE;

describe("reminders", () => {
  let store: StoreConnection;
  let ticket: Ticket;
  beforeEach(async () => {
    store = freshStore();
    ticket = await store.use((db) => addSubmission(db, aSubmission(0, { severity: "critical" }), aContext()));
  });

  const kindsAt = async (time: number): Promise<string[]> => {
    const reminders = await store.use((db) => dueReminders(db, time, 15));
    for (const { kind } of reminders) await change((before) => markReminded(before, kind, time));
    return reminders.map(({ kind }) => kind);
  };
  const change = (how: (ticket: Ticket) => Ticket) => store.use((db) => updateTicket(db, ticket.id, START, how));
  const nextAt = (time: number) => store.use((db) => nextEvent(db, time, 15));

  it("come once before the deadline and once at it", async () => {
    expect(await kindsAt(DEADLINE - 15 * MINUTE - 1)).toEqual([]);
    expect(await kindsAt(DEADLINE - 15 * MINUTE)).toEqual(["before"]);
    expect(await kindsAt(DEADLINE - MINUTE)).toEqual([]);
    expect(await kindsAt(DEADLINE)).toEqual(["due"]);
    expect(await kindsAt(DEADLINE + MINUTE)).toEqual([]);
  });

  it("come once where both were missed, and not again when the clock is set back", async () => {
    expect(await kindsAt(DEADLINE + 600 * MINUTE)).toEqual(["due"]);
    expect(await kindsAt(DEADLINE + 1200 * MINUTE)).toEqual([]);
    expect(await kindsAt(DEADLINE + MINUTE)).toEqual([]);
  });

  it("come anew where the clock stood ahead and was set back to before the deadline", async () => {
    await kindsAt(DEADLINE - 15 * MINUTE);
    expect(await kindsAt(DEADLINE + 600 * MINUTE)).toEqual(["due"]);
    expect(await kindsAt(DEADLINE - 10 * MINUTE)).toEqual(["before"]);
    expect(await kindsAt(DEADLINE - 9 * MINUTE)).toEqual([]);
    expect(await kindsAt(DEADLINE)).toEqual(["due"]);
    expect(await kindsAt(DEADLINE + MINUTE)).toEqual([]);
  });

  it("come not for what has its response, was closed or deleted", async () => {
    for (const how of [ticketChanges.markResponded, ticketChanges.close, ticketChanges.delete]) {
      store = freshStore();
      ticket = await store.use((db) => addSubmission(db, aSubmission(0, { severity: "critical" }), aContext()));
      await change((before) => how(before, START));
      expect(await kindsAt(DEADLINE)).toEqual([]);
    }
  });

  it("keep quiet while snoozed, and come back at its end", async () => {
    await kindsAt(DEADLINE - 15 * MINUTE);
    await change((before) => ticketChanges.snooze(before, DEADLINE - 15 * MINUTE, 20));
    expect(await kindsAt(DEADLINE)).toEqual([]);
    expect(await nextAt(DEADLINE)).toBe(DEADLINE + 5 * MINUTE);
    expect(await kindsAt(DEADLINE + 5 * MINUTE)).toEqual(["due"]);
    expect(await kindsAt(DEADLINE + 6 * MINUTE)).toEqual([]);
  });

  it("heed no snooze that was made while the clock stood far ahead", async () => {
    await change((before) => ticketChanges.snooze(before, DEADLINE + 400 * 24 * 60 * MINUTE, 10));
    expect(await kindsAt(DEADLINE)).toEqual(["due"]);
  });

  it("follow a changed severity, from the same start", async () => {
    await kindsAt(DEADLINE);
    await change((before) => ticketChanges.setSeverity(before, "minimal", {}));
    expect(await kindsAt(DEADLINE + 5 * MINUTE)).toEqual([]);
    expect(await kindsAt(START + 480 * MINUTE)).toEqual(["due"]);
  });

  it("are preceded by the next event: not confirmed, the hour before, the reminder, the deadline", async () => {
    expect(await nextAt(START)).toBe(START + 2 * MINUTE);
    expect(await nextAt(START + 2 * MINUTE)).toBe(DEADLINE - 60 * MINUTE);
    expect(await nextAt(DEADLINE - 60 * MINUTE)).toBe(DEADLINE - 15 * MINUTE);
    expect(await nextAt(DEADLINE - 15 * MINUTE)).toBe(DEADLINE);
    expect(await nextAt(DEADLINE)).toBeUndefined();
  });
});

describe("changes of a ticket", () => {
  it("go one step back by reopen", async () => {
    const store = freshStore();
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    const responded = ticketChanges.markResponded(ticket, START);
    const closed = ticketChanges.close(responded, START + 1);
    expect(closed).toMatchObject({ status: "closed", respondedDate: responded.respondedDate });
    expect(ticketChanges.reopen(closed)).toMatchObject({ status: "responded", closedDate: undefined });
    expect(ticketChanges.reopen(responded)).toMatchObject({ status: "awaitingResponse", respondedDate: undefined });
    expect(ticketChanges.reopen(ticketChanges.close(ticket, START))).toMatchObject({ status: "awaitingResponse" });
    expect(ticketChanges.markResponded(responded, START + 9)).toBe(responded);
  });

  it("raise the revision, but only where something changed", async () => {
    const store = freshStore();
    const ticket = await store.use((db) => addSubmission(db, aSubmission(0), aContext()));
    const same = await store.use((db) => updateTicket(db, ticket.id, START + 5, (before) => before));
    expect(same).toEqual(ticket);
    const noted = await store.use((db) =>
      updateTicket(db, ticket.id, START + 5, (before) => ticketChanges.setNotes(before, "x")),
    );
    expect(noted).toMatchObject({ revision: 2, updatedDate: "2026-11-23T09:00:00.005Z" });
    expect(await store.use((db) => updateTicket(db, "none", START, (before) => before))).toBeUndefined();
  });
});
