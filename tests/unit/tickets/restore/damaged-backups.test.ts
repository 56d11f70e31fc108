import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ticketSchema, type Ticket } from "../../../../src/tickets/model/ticket.ts";
import type { BrokenRecord } from "../../../../src/tickets/files/backup.ts";
import { readBackup } from "../../../../src/tickets/files/read-backup.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { readTicket } from "../../../../src/tickets/model/read-ticket.ts";
import { checkedRecord } from "../../../../src/tickets/model/damaged/record-problem.ts";
import { restoreRecords } from "../../../../src/tickets/store/restore/restore-records.ts";
import { brokenWords } from "../../../../src/tickets/list/files/broken-words.ts";
import { atOnce } from "../../../support/read-whole-backup.ts";
import { wordsOf } from "../../words/words.ts";
import { aContext, allTickets, aSubmission, freshStore, idNumber } from "../store/store-support.ts";

const ticket = (count: number, changes: Partial<Ticket> = {}): Ticket => ({
  ...newTicket(aSubmission(count, { supportLanguage: "de" }), aContext()),
  id: idNumber(5000 + count),
  ...changes,
});

const backup = (records: readonly unknown[]): string =>
  `{"format":"on-behalf-backup","version":1,"date":"",` +
  `"tickets":[${records.map((record) => (typeof record === "string" ? record : JSON.stringify(record))).join(",")}]}`;

/** Every place of a value, as the way to it. */
const placesIn = (value: unknown, way: readonly string[] = []): (readonly string[])[] => [
  way,
  ...(typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, part]) => placesIn(part, [...way, key]))
    : []),
];

const replaced = (value: unknown, [key, ...way]: readonly string[], by: unknown): unknown => {
  if (key === undefined) return by;
  if (Array.isArray(value))
    return value.map((part: unknown, index) => (String(index) === key ? replaced(part, way, by) : part));
  const record = value as Record<string, unknown>;
  return { ...record, [key]: replaced(record[key], way, by) };
};

const whole = ticket(1, {
  notes: "called",
  supportTicketId: "2611230040001234",
  snoozedUntil: "2026-11-23T10:00:00.000Z",
  status: "responded",
});
const PLACES = placesIn(whole);

const oddDates = fc.constantFrom(
  "2026-12-01T18:00:00+10:00",
  "2026-12-01T08:00:00-08",
  "2026-12-01 08:00:00Z",
  "2026-12-01T24:00:00Z",
  "2016-12-31T23:59:60Z",
  "2026-12-01T10:00:00+00",
  "+275760-09-13T00:00:00.001Z",
  "2026-12-01T08:00:00.123456789Z",
  "2026-12-01T08:00:00Z[Europe/Berlin]",
  "9999-12-31T23:59:59.999Z",
);

/** What may be where something else belongs; as JSON, since a file may hold what no value of the program gives. */
const junk = fc.oneof(
  fc.json(),
  oddDates.map((date) => JSON.stringify(date)),
  fc.constantFrom(
    "null",
    "1e400",
    "-0",
    "[[]]",
    '{"__proto__":{"isAdmin":true}}',
    '{"constructor":{"prototype":{}}}',
    '{"toString":1,"length":-1}',
    '"__proto__"',
  ),
  fc.integer({ min: 300, max: 40_000 }).map((length) => JSON.stringify("x".repeat(length))),
  fc
    .integer({ min: 100, max: 3000 })
    .map((length) => JSON.stringify(Array.from({ length }, (_, index) => [String(index), "17:00"]))),
);

const MARK = "«junk»";

/** A ticket of which one part is something else, with other identities than the good ones have. */
const damaged = fc
  .tuple(fc.constantFrom(...PLACES), junk)
  .map(([way, by]) =>
    JSON.stringify(
      replaced(
        { ...whole, id: idNumber(9001), submissionId: idNumber(9002), supportTicketId: "2611230040005678" },
        way,
        MARK,
      ),
    ).replace(`"${MARK}"`, () => by),
  );

const renamed = fc
  .tuple(damaged, fc.constantFrom(...Object.keys(whole)), fc.constantFrom("__proto__", "constructor", "prototype", ""))
  .map(([text, key, other]) => text.replace(`"${key}":`, `"${other}":`));

interface Read {
  readonly tickets: readonly Ticket[];
  readonly broken: readonly BrokenRecord[];
}

const read = async (text: string): Promise<Read> => {
  const reading = await readBackup(text, atOnce);
  return reading.ok ? reading.value : { tickets: [], broken: reading.trouble.broken };
};

describe("a damaged backup", () => {
  const good = [2, 3, 4].map((count) => ticket(count));

  it(
    "gives back every good request, names every broken one, and leaves the ticket store valid and " +
      "otherwise as it was",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.oneof(damaged, renamed, junk), { maxLength: 4 }),
          fc.nat(),
          async (broken, seed) => {
            const store = freshStore();
            const there = ticket(90);
            await store.use((db) => db.put("tickets", there));
            const records: unknown[] = [...good];
            for (const [index, record] of broken.entries())
              records.splice((seed * (index + 7)) % (records.length + 1), 0, record);
            const { tickets, broken: named } = await read(backup(records));
            expect(tickets.length + named.length).toBe(records.length);
            for (const one of named)
              for (const language of ["en", "de"])
                expect(brokenWords(one, wordsOf(language))).toMatch(/\S+: .*\S[.“]?/s);
            await store.use((db) => restoreRecords(db, { tickets, customers: [] }, { profile: {} }));
            const all = await store.use(allTickets);
            for (const one of [there, ...good]) expect(all).toContainEqual(one);
            for (const one of all) expect(readTicket(one)).toEqual(one);
            expect(all.every((one) => checkedRecord(ticketSchema, one).ok)).toBe(true);
            expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
            await store.close();
          },
        ),
        { numRuns: 150 },
      );
    },
  );

  it("that is any text whatever is refused by name", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
        expect((await readBackup(text, atOnce)).ok).toBe(false);
      }),
    );
  });

  it("of which nothing can be read is refused, and still names what is in it", async () => {
    expect(await read(backup([{ title: "Payroll is down" }, 5]))).toMatchObject({
      tickets: [],
      broken: [{ name: "Payroll is down" }, { place: 2, problem: { kind: "shape" } }],
    });
  });
});

describe("why a request of a backup is left out", () => {
  const reason = async (changes: object, language = "en"): Promise<string> => {
    const { broken } = await read(backup([{ ...whole, title: "Payroll", ...changes }]));
    return broken.map((one) => brokenWords(one, wordsOf(language))).join();
  };
  const sla = (changes: object) => ({ serviceLevelAgreement: { ...whole.serviceLevelAgreement, ...changes } });

  it.each([
    [{ createdDate: "2026-12-01T24:00:00Z" }, "Payroll (2611230040001234): “Filed” is not a valid date and time."],
    [sla({ expirationTime: "soon" }), "Payroll (2611230040001234): “First response due” is not a valid date and time."],
    [{ customer: undefined }, "Payroll (2611230040001234): “customer” is missing."],
    [{ severity: "huge" }, "Payroll (2611230040001234): “Severity” has a value that this version doesn't know."],
    [{ customer: { name: "n".repeat(301) } }, "Payroll (2611230040001234): “Customer” is too long (maximum 300)."],
    [{ host: "h".repeat(301) }, "Payroll (2611230040001234): “host” is too long (maximum 300)."],
    [
      sla({ policy: "p".repeat(101) }),
      "Payroll (2611230040001234): “serviceLevelAgreement.policy” is too long (maximum 100).",
    ],
    [
      sla({ steps: Array.from({ length: 1001 }, () => ({ from: whole.createdDate, to: whole.createdDate })) }),
      "Payroll (2611230040001234): “serviceLevelAgreement.steps” is too long (maximum 1000).",
    ],
    [
      sla({ calendar: { timeZone: "z".repeat(101), hours: {} } }),
      "Payroll (2611230040001234): “serviceLevelAgreement.calendar.timeZone” is too long (maximum 100).",
    ],
    [
      sla({ calendar: { timeZone: "UTC", hours: {}, holidays: Array.from({ length: 1001 }, () => "2026-12-25") } }),
      "Payroll (2611230040001234): “serviceLevelAgreement.calendar.holidays” is too long (maximum 1000).",
    ],
    [
      sla({
        calendar: {
          timeZone: "UTC",
          hours: {},
          exceptions: Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [String(index), []])),
        },
      }),
      "Payroll (2611230040001234): “serviceLevelAgreement.calendar.exceptions” is too long (maximum 1000).",
    ],
    [
      { formerRule: { policy: "p".repeat(101) } },
      "Payroll (2611230040001234): “formerRule.policy” is too long (maximum 100).",
    ],
  ])("is said in words: case %#", async (changes, words) => {
    expect(await reason(changes)).toBe(words);
  });

  it("is said in German too", async () => {
    expect(await reason({ createdDate: "gestern" }, "de")).toBe(
      "Payroll (2611230040001234): „Gestellt“ ist kein gültiger Zeitpunkt.",
    );
  });
});
