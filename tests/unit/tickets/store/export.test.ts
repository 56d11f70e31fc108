import fc from "fast-check";
import { readWholeBackup } from "../../../support/read-whole-backup.ts";
import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { readBackup } from "../../../../src/tickets/files/backup.ts";
import { calendarOfTickets } from "../../../../src/tickets/files/calendar-of-tickets.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { CSV_HEAD, csvOfTickets } from "../../../../src/tickets/files/csv-of-tickets.ts";
import { listTickets, type TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { restoreTickets } from "../../../../src/tickets/store/restore-tickets.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const ticket = (changes: Partial<Ticket> = {}): Ticket => ({ ...newTicket(aSubmission(0), aContext()), ...changes });

/** A table as a spreadsheet reads it. */
const parse = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? "");
    if (end === "\r\n") rows.push([]);
    if (end === "") break;
  }
  return rows.slice(0, -1);
};

describe("the table", () => {
  it("is read back as it was, whatever is in a title", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (title) => {
        const [head, row] = parse(CSV_HEAD + csvOfTickets([ticket({ title })]));
        expect(row).toHaveLength(head?.length ?? 0);
        // The marks against formulas come on top of the text; nothing of it is lost.
        expect(row?.[1]?.replaceAll("'", "")).toBe(title.replaceAll("'", ""));
      }),
    );
  });

  it.each(["=1+1", "+49", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\uff1d1+1", "\uff20SUM(A1)"])(
    "makes no formula of %j",
    (title) => {
      expect(parse(csvOfTickets([ticket({ title })]))[0]?.[1]).toBe(`'${title}`);
    },
  );

  it.each([
    'x;"=1+1"',
    "called the customer\n=1+1",
    "Called.\r\n@SUM(A1)",
    'a;"=1+1";b',
    '\t"-2"',
    "- first\n- second",
    '"+1 425"',
    'x;""""=1',
  ])("makes none behind a quote or a line break, for readers of semicolons or tabs: %j", (notes) => {
    const csv = csvOfTickets([ticket({ title: notes.replace(/[\r\n]+/g, " "), notes })]);
    for (const separator of [";", "\t"]) {
      // A reader of this separator takes none of our quotes for its own.
      const cells = csv.split(new RegExp(`[${separator}\\r\\n"]`));
      expect(
        cells.filter((cell) => /^\s*[=+\-@]/.test(cell)),
        separator,
      ).toEqual([]);
    }
  });

  it.each(["\t", "\r", "\n"])("makes none behind a blank start %j", (start) => {
    expect(parse(csvOfTickets([ticket({ title: `${start}=1` })]))[0]?.[1]).toBe(`'${start}'=1`);
  });

  it("makes none where a spreadsheet divides by semicolons or tabs either, as in half of Europe", () => {
    const cells = csvOfTickets([ticket({ title: "Mail;=1+1;ok", notes: "a\t@b; -c" })]).split(/[;\t]/);
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });
});

describe("the calendar", () => {
  it("has an event for each deadline that is awaited, with an alarm, and lines of at most 75 bytes", () => {
    const long = ticket({ title: `Straße; Größe, ${"ä".repeat(100)}\nzwei` });
    const calendar = calendarOfTickets(
      [long, ticket({ status: "responded" }), ticket({ serviceLevelAgreement: undefined })],
      15,
    );
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
    for (const words of [`UID:${long.id}@on-behalf`, "DTSTART:20261123T130000Z", "TRIGGER:-PT15M"])
      expect(calendar).toContain(words);
    expect(calendar.replaceAll("\r\n ", "")).toContain(
      String.raw`SUMMARY:Straße\; Größe\, ${"ä".repeat(100)}\nzwei - contoso`,
    );
    for (const line of calendar.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  });
});

describe("the calendar's lines", () => {
  it.each(["a\rEND:VEVENT", "a\nEND:VEVENT", "a\r\nEND:VEVENT", "a\u0000\u0007b", "a\u2028END:VEVENT"])(
    "are ours, whatever is in the title %j",
    (title) => {
      const lines = calendarOfTickets([ticket({ title, customer: {} })], 15)
        .replaceAll("\r\n ", "")
        .split(/[\r\n\u2028]+/);
      expect(lines.filter((line) => line === "END:VEVENT")).toHaveLength(1);
      expect(lines.join("")).not.toMatch(/\p{Cc}/u);
    },
  );
});

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
