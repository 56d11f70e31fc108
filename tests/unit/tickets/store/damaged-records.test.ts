import { beforeEach, describe, expect, it } from "vitest";
import { readWholeBackup } from "../../../support/read-whole-backup.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { writeBackup } from "../../../../src/tickets/files/backup.ts";
import { calendarOfTickets, datedTickets } from "../../../../src/tickets/files/calendar-of-tickets.ts";
import { completeFromList, type RequestList } from "../../../../src/tickets/store/complete-from-list.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { csvTable } from "../../../../src/tickets/files/csv-of-tickets.ts";
import { lastDeleted } from "../../../../src/tickets/store/read/last-deleted.ts";
import { listTickets, type TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { copyOfStore } from "../../../../src/tickets/store/store-copy.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { nextEvent } from "../../../../src/tickets/store/read/next-event.ts";
import { openCounts } from "../../../../src/tickets/store/read/open-counts.ts";
import { openTickets } from "../../../../src/tickets/store/read/open-tickets.ts";
import { readTicket } from "../../../../src/tickets/model/read-ticket.ts";
import { recordName, recordText } from "../../../../src/tickets/model/damaged/record-facts.ts";
import { dueReminders } from "../../../../src/tickets/store/read/due-reminders.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { remindedTooEarly } from "../../../../src/tickets/store/read/reminded-too-early.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, aSubmission, freshStore, idNumber, START } from "./store-support.ts";
import { wordsOf } from "../../words/words.ts";

const MINUTE = 60_000;
const NUMBER = "2611230040001234";

/** A ticket that is due when the good one is, with a part of it replaced by what nothing of ours ever wrote. */
const damagedTicket = (changes: Readonly<Record<string, unknown>>): Ticket => ({
  ...newTicket(aSubmission(7, { severity: "critical", createdDate: new Date(START + 1000).toISOString() }), aContext()),
  id: idNumber(77),
  title: "Damaged",
  supportTicketId: NUMBER,
  ...changes,
});

const sla = (expirationTime: unknown) => ({
  serviceLevelAgreement: { policy: "csp", startTime: "2026-11-23T09:00:00.000Z", expirationTime },
});

const itself: Record<string, unknown> = { name: 5 };
itself["itself"] = itself;

/** Damages, each of a kind of its own. */
const DAMAGES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["a deadline that is no time", sla("2026-11-23T24:00:00Z")],
  ["a deadline before all others", sla("")],
  ["a deadline behind all others", sla("zzz")],
  ["a deadline that is a number", sla(5)],
  ["a promise without a deadline", sla(undefined)],
  ["no date of filing", { createdDate: undefined }],
  ["a date of filing that is none", { createdDate: "yesterday" }],
  ["a snooze without an end", { snoozedUntil: "2026-11-23T24:00:00Z" }],
  ["a deletion that is no time", { deletedDate: "2026-11-22T24:00:00Z" }],
  ["a date of the last change that is none", { updatedDate: "+275761-01-01T00:00:00Z" }],
  ["no customer", { customer: undefined }],
  ["no marks of reminders", { notified: undefined }],
  ["a title that is none", { title: 12 }],
  ["a revision of a kind that JSON does not have", { revision: 3n }],
  ["a value that holds itself", { customer: itself }],
  ["a status of a later version", { status: "escalated" }],
  [
    "nothing but its key",
    Object.fromEntries(Object.keys(damagedTicket({})).flatMap((key) => (key === "id" ? [] : [[key, undefined]]))),
  ],
];

describe.each(DAMAGES)("a record with %s", (_name, changes) => {
  let store: StoreConnection;
  let good: Ticket;
  const damaged = damagedTicket(changes);
  const DUE = START + 1000 + 120 * MINUTE;

  beforeEach(async () => {
    store = freshStore();
    good = await store.use((db) => addSubmission(db, aSubmission(1, { severity: "critical" }), aContext()));
    await store.use((db) => db.put("tickets", damaged));
  });

  const listed = async (filter: TicketFilter): Promise<string[]> =>
    store.use(async (db) => {
      const ids: string[] = [];
      for await (const stretch of listTickets(db, filter)) ids.push(...stretch.map(({ id }) => id));
      return ids;
    });

  it("is known for one", () => {
    expect(readTicket(damaged)).toBeUndefined();
  });

  it("is listed with the others, once, and found by its name", async () => {
    expect((await listed({ search: "" })).sort()).toEqual([good.id, damaged.id].sort());
    expect(await listed({ search: "request 1" })).toEqual([good.id]);
    if (typeof damaged.title === "string") expect(await listed({ search: "damaged" })).toEqual([damaged.id]);
    const open = await store.use((db) => openTickets(db, 50));
    expect(open.tickets.filter(({ id }) => id === good.id)).toHaveLength(1);
    expect(open.tickets.filter(({ id }) => id === damaged.id).length).toBeLessThanOrEqual(1);
  });

  it("neither keeps the others from being reminded of, nor from being counted", async () => {
    for (const time of [DUE - 15 * MINUTE, DUE, DUE + MINUTE]) {
      const reminders = await store.use((db) => dueReminders(db, time, 15));
      expect(reminders.map(({ ticket }) => ticket.id)).toEqual([good.id]);
      expect(await store.use((db) => remindedTooEarly(db, time))).toEqual([]);
      expect((await store.use((db) => openCounts(db, time))).open).toBeGreaterThanOrEqual(1);
    }
    expect(await store.use((db) => nextEvent(db, START + 5 * MINUTE, 15))).toBe(DUE - 60 * MINUTE);
    expect(await store.use((db) => nextEvent(db, DUE - 60 * MINUTE, 15))).toBe(DUE - 15 * MINUTE);
    expect(await store.use((db) => nextEvent(db, DUE - 15 * MINUTE, 15))).toBe(DUE);
  });

  it("is no part of the copy that replaces a lost store, and the others are", async () => {
    expect(await store.use(copyOfStore)).toEqual([good]);
  });

  it("has its line in the table, as far as it can be read, and none in the calendar", () => {
    const facts = { timeZone: "Europe/Berlin", now: START, t: wordsOf("en") };
    const lines = csvTable("comma", facts).lines([damaged, good]).split("\r\n");
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("Request 1");
    if (damaged.supportTicketId !== undefined) expect(lines[0]).toContain(NUMBER);
    const dated = datedTickets([damaged, good]);
    const calendar = { remindBefore: 15, addressOf: () => undefined, t: wordsOf("en") };
    expect(calendarOfTickets(dated, calendar).match(/BEGIN:VEVENT/g)).toHaveLength(1);
  });

  it("goes into a backup, and is named when that is restored", async () => {
    const { tickets, broken } = await readWholeBackup(
      writeBackup({ tickets: [damaged, good], customers: [], settings: {} }, good.createdDate).join(""),
    );
    expect(tickets).toEqual([good]);
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({ place: 1 });
    expect(recordText(damaged)).toContain(damaged.id);
  });

  it("can be deleted, and that be undone", async () => {
    const change = (how: (ticket: Ticket) => Ticket) => store.use((db) => updateTicket(db, damaged.id, START, how));
    await change((before) => ticketChanges.delete(before, START));
    expect(await listed({ search: "" })).toEqual([good.id]);
    expect(await store.use((db) => lastDeleted(db, START - 1, START + 1))).toMatchObject({ id: damaged.id });
    await change(ticketChanges.restore);
    expect(await listed({ search: "" })).toHaveLength(2);
  });

  it("does not keep the portal's answer from being stored, nor what a list of requests tells", async () => {
    const confirmed = await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, aContext()));
    expect(confirmed).toMatchObject({ id: good.id, supportTicketId: NUMBER, confirmation: "confirmed" });
    await store.use((db) => db.put("tickets", { ...damaged, supportTicketId: "2611230040009999" }));
    const list: RequestList = {
      portal: "azure",
      cloud: "worldwide",
      language: "en",
      requests: [{ supportTicketId: NUMBER, texts: ["Request 1"], isClosed: true }],
      mayHold: ({ customer }) => customer.domain !== undefined,
    };
    await store.use((db) => completeFromList(db, list, aContext()));
    expect(await store.use((db) => db.get("tickets", good.id))).toMatchObject({
      closedInPortalDate: new Date(START).toISOString(),
    });
  });

  it("is written anew where its own submission turns out to have been taken", async () => {
    const { submissionId } = damaged;
    if (submissionId === undefined) return;
    const submission = aSubmission(7);
    const confirmed = await store.use((db) => confirmSubmission(db, submission, undefined, aContext()));
    expect(readTicket(confirmed)).toEqual(confirmed);
    expect(confirmed).toMatchObject({ id: damaged.id, submissionId, title: submission.title });
  });
});

describe("a record that is longer than a new one may be", () => {
  const long = damagedTicket({ title: "x".repeat(600), host: "h".repeat(400), customer: { name: "n".repeat(1000) } });

  it("stays readable, whole", () => {
    expect(readTicket(long)).toMatchObject({ title: long.title, host: long.host, customer: long.customer });
  });

  it("counts by its calendar, however many holidays that has", () => {
    const holidays = Array.from({ length: 2000 }, (_, index) =>
      new Date(Date.UTC(2020, 0, 1 + index)).toISOString().slice(0, 10),
    );
    const calendar = { timeZone: "UTC", hours: { sat: [["09:00", "17:00"] as [string, string]] }, holidays };
    const ticket = damagedTicket({
      supportLanguage: "de",
      serviceLevelAgreement: { policy: "csp", startTime: long.createdDate, expirationTime: long.createdDate, calendar },
    });
    expect(ticketChanges.setSeverity(ticket, "minimal", {}).serviceLevelAgreement?.expirationTime).toBe(
      "2026-11-28T17:00:00.000Z",
    );
  });
});

describe("the name of a record", () => {
  it.each([
    [{ title: " Down ", supportTicketId: NUMBER }, `Down (${NUMBER})`],
    [{ title: 5, supportTicketId: NUMBER }, NUMBER],
    [{ title: "Down", supportTicketId: {} }, "Down"],
    [{}, undefined],
    [undefined, undefined],
    ["text", undefined],
  ])("of %j is %s", (record, name) => {
    expect(recordName(record)).toBe(name);
  });
});
