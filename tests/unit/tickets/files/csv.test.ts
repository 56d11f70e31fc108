import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SEPARATOR_NAMES, separatorFor } from "../../../../src/tickets/files/csv-separator.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { START } from "../store/store-support.ts";
import { cellsOf, fileOf, NUMBER, rowsOf, shown, ticketOf } from "./tables.ts";

/** What a spreadsheet may take for a formula, also behind a tab or a carriage return. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;
/** The one formula of ours. */
const DIGITS = /^="\d[\d.:/e -]*"$/i;

const formulasIn = (rows: readonly (readonly string[])[]): string[] =>
  rows.flat().filter((cell) => FORMULA.test(cell) && !DIGITS.test(cell));

const dangerous = fc
  .array(
    fc.oneof(
      fc.constantFrom("=", "+", "-", "@", "\uff1d", "\uff20", '"', '""', ",", ";", "\t", "\r", "\n", "\r\n", " ", "'"),
      fc.constantFrom("=1+1", "2407240040001237", "cmd|'/c calc'!A0", "x", "\u200b", "\u00a0"),
      fc.string({ unit: "grapheme", maxLength: 5 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

describe.each(SEPARATOR_NAMES)("a table divided by a %s", (separator) => {
  it("is read back whole, whatever is in a text", () => {
    fc.assert(
      fc.property(dangerous, dangerous, (title, notes) => {
        const [head, row] = rowsOf(fileOf([ticketOf({ title, notes })], { separator }), separator);
        expect(row).toHaveLength(head?.length ?? 0);
        const bare = (text: string): string =>
          text.replaceAll(/\r\n?/g, "\n").replaceAll("\t", " ").replaceAll("'", "");
        expect(bare(shown(row?.[3] ?? ""))).toBe(bare(title));
        expect(bare(shown(row?.at(-1) ?? ""))).toBe(bare(notes));
      }),
    );
  });

  it("has no formula for readers of any separator, nor for those who take no quotes", () => {
    fc.assert(
      fc.property(dangerous, dangerous, dangerous, (title, notes, name) => {
        const csv = fileOf([ticketOf({ title, notes, customer: { name }, supportTicketId: NUMBER })], { separator });
        expect(rowsOf(csv, separator).flat().join("")).not.toMatch(/[\t\r]/);
        for (const other of SEPARATOR_NAMES) expect(formulasIn(rowsOf(csv, other)), other).toEqual([]);
        const own = csv.replaceAll(/"=""(\d[\d.:/e -]*)"""/gi, "$1");
        for (const cells of [/[,\r\n"]/, /[;\r\n"]/, /[\t\r\n"]/])
          expect(formulasIn([own.slice(1).split(cells)])).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it("ends each line with CR and LF, and begins with the mark of UTF-8", () => {
    const csv = fileOf([ticketOf({ notes: "one\ntwo\r\nthree" })], { separator });
    expect(csv.startsWith("\uFEFF")).toBe(true);
    expect(csv.match(/\r\n/g)).toHaveLength(2);
    expect(csv.endsWith("\r\n")).toBe(true);
  });
});

describe("a cell", () => {
  it.each(["=1+1", "+49", "-1", "@SUM(A1)", " =1", "\u00a0=1", "\uff1d1+1", "\uff20SUM(A1)", "\u200b=1"])(
    "makes no formula of %j",
    (title) => expect(cellsOf({ title })["Title"]).toBe(`'${title}`),
  );

  it.each([
    ['x;"=1+1"', `x;"'=1+1"`],
    ["called\n=1+1", "called\n'=1+1"],
    ["a,=1", "a,'=1"],
    ["\t=1", "' =1"],
    ["Called.\r\n- first\r\n- second", "Called.\n'- first\n'- second"],
  ])("marks what follows a separator, a quote or a line break: %j", (notes, marked) => {
    expect(cellsOf({ notes })["Notes"]).toBe(marked);
  });

  it("keeps the digits of a number, and a text of digits", () => {
    const cells = cellsOf({ supportTicketId: NUMBER, title: "007", notes: "12:30" });
    expect(cells["Request number"]).toBe(`="${NUMBER}"`);
    expect([cells["Title"], cells["Notes"]]).toEqual(['="007"', '="12:30"']);
  });

  it("makes no formula of a number that is none", () => {
    expect(cellsOf({ supportTicketId: '1"&A1&"' })["Request number"]).toBe('1"&A1&"');
  });
});

const due = (expirationTime: string): Partial<Ticket> => ({
  serviceLevelAgreement: { policy: "csp", startTime: new Date(START).toISOString(), expirationTime },
});
const responseOf = (changes: Partial<Ticket>, now = START): (string | undefined)[] => {
  const cells = cellsOf(changes, { now });
  return ["First response", "Minutes to first response", "Minutes late", "Minutes left"].map((head) => cells[head]);
};

describe("the columns", () => {
  it("say local times beside UTC", () => {
    const cells = cellsOf(due("2026-11-23T13:05:59.999Z"), { timeZone: "America/New_York" });
    expect(cells["Filed (local time America/New_York)"]).toBe("2026-11-23 04:00");
    expect(cells["Filed (UTC)"]).toBe("2026-11-23T09:00:00.000Z");
    const [local] = Object.keys(cells).filter((head) => /due \(local/.test(head));
    expect(cells[local ?? ""]).toBe("2026-11-23 08:05");
  });

  it("tell an hour that comes twice apart in UTC", () => {
    const [one, two] = ["2026-10-25T00:30:00.000Z", "2026-10-25T01:30:00.000Z"].map((createdDate) =>
      cellsOf({ createdDate }),
    );
    expect(one?.["Filed (local time Europe/Berlin)"]).toBe("2026-10-25 02:30");
    expect(two?.["Filed (local time Europe/Berlin)"]).toBe("2026-10-25 02:30");
    expect(one?.["Filed (UTC)"]).not.toBe(two?.["Filed (UTC)"]);
  });

  const AT = "2026-11-23T10:00:00.000Z";
  it.each<[string, Partial<Ticket>, string[]]>([
    ["in time", { ...due(AT), status: "responded", respondedDate: AT }, ["In time", "60", "", "0"]],
    [
      "early",
      { ...due(AT), status: "responded", respondedDate: "2026-11-23T09:10:59.999Z" },
      ["In time", "10", "", "49"],
    ],
    ["late", { ...due(AT), status: "closed", respondedDate: "2026-11-23T10:15:00.000Z" }, ["Late", "75", "15", ""]],
    ["open", due(AT), ["Open", "", "", "30"]],
    ["overdue", due("2026-11-23T09:25:00.000Z"), ["Open", "", "5", ""]],
    ["closed without a response", { ...due(AT), status: "closed" }, ["No response", "", "", ""]],
    [
      "without a deadline",
      { serviceLevelAgreement: undefined, status: "responded", respondedDate: AT },
      ["Responded", "60", "", ""],
    ],
    ["open without a deadline", { serviceLevelAgreement: undefined }, ["Open", "", "", ""]],
    [
      "before it was filed, by a wrong clock",
      { ...due(AT), status: "responded", respondedDate: "2026-11-23T08:00:00.000Z" },
      ["In time", "0", "", "120"],
    ],
  ])("measure a response that is %s", (_name, changes, wanted) => {
    expect(responseOf(changes, Date.parse("2026-11-23T09:30:00Z"))).toEqual(wanted);
  });

  it("speak the person's language", () => {
    const cells = cellsOf({ ...due(AT), status: "closed", own: true }, { language: "de", separator: "semicolon" });
    expect(cells).toMatchObject({
      "Gestellt (UTC)": "2026-11-23T09:00:00.000Z",
      Kunde: "Eigene Organisation",
      Status: "Geschlossen",
      "Erste Antwort": "Keine Antwort",
    });
  });

  it("say who filed it and who has it", () => {
    expect(cellsOf({ filedBy: "Ada Byron", assignee: "=Grace" })).toMatchObject({
      "Filed by": "Ada Byron",
      "Assigned to": "'=Grace",
    });
  });

  it("have a head each, no two alike", () => {
    for (const language of ["en", "de"] as const) {
      const heads = Object.keys(cellsOf({}, { language }));
      const [all = []] = rowsOf(fileOf([], { language }), "comma");
      expect(heads).toHaveLength(all.length);
      expect(all.every((head) => head.trim() !== "")).toBe(true);
    }
  });
});

describe("the separator that a spreadsheet expects", () => {
  it.each([
    ["en", "comma"],
    ["en-GB", "comma"],
    ["de", "semicolon"],
    ["de-AT", "semicolon"],
    ["fr", "semicolon"],
    ["ja", "comma"],
    ["ar-EG", "semicolon"],
  ])("in %s is a %s", (locale, separator) => expect(separatorFor(locale)).toBe(separator));
});
