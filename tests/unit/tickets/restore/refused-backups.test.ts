import { beforeEach, describe, expect, it } from "vitest";
import { restoreJobs } from "../../../../src/tickets/list/files/restore-jobs.ts";
import { atOnce } from "../../../support/read-whole-backup.ts";
import type { StoreConnection } from "../../../support/ticket-store.ts";
import { messagesOf, wordsOf } from "../../words/words.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { allTickets, freshStore } from "../store/store-support.ts";
import { backupOf, filesSource, ticketOf } from "./backups.ts";

const tickets = [1, 2, 3].map((count) => ticketOf(count));
const whole = backupOf({ tickets, customers: [], settings: {} });
const each = (count: number, make: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, at) => make(at));

/** What may come instead of a ticket; none of them is one. */
const NO_TICKETS: readonly unknown[] = [
  null,
  true,
  12,
  "text",
  [],
  {},
  { __proto__: { isAdmin: true } },
  { ...tickets[0], id: 5 },
  { ...tickets[0], createdDate: "2026-12-01T24:00:00Z" },
  { ...tickets[0], createdDate: "2026-12-01T08:00:00+25:00" },
  { ...tickets[0], createdDate: "2026-12-01T08:00:00" },
  { ...tickets[0], updatedDate: 1_700_000_000_000 },
  { ...tickets[0], revision: -1 },
  { ...tickets[0], revision: "newest" },
  { ...tickets[0], status: "done" },
  { ...tickets[0], title: "x".repeat(1_000_000) },
  { ...tickets[0], notes: "y".repeat(20_001) },
  { ...tickets[0], customer: "Contoso" },
  { ...tickets[0], portal: "aws" },
  { ...tickets[0], submissionId: "not a uuid" },
  Object.fromEntries(Object.entries(tickets[0] ?? {}).map(([key, value]) => [`x${key}`, value])),
];

/** Files of other products. */
const FOREIGN: readonly unknown[] = [
  { type: "bookmarks", children: [] },
  { version: 1, tickets },
  { format: "on-behalf-backup", tickets },
  { format: "ON-BEHALF-BACKUP", version: 1, tickets },
  { format: "another-backup", version: 1, tickets },
  { format: "on-behalf-backup", version: "1", tickets },
  { format: "on-behalf-backup", version: 0, tickets },
  { format: "on-behalf-backup", version: 1.5, tickets },
  { name: "on-behalf", version: "0.1.0", dependencies: {} },
  tickets,
  [[]],
  "on-behalf-backup",
  12,
  null,
];

/** By the name of the trouble, files of which nothing can be taken. */
const REFUSED: readonly (readonly [kind: string, texts: readonly string[]])[] = [
  ["backup_empty", ["", " ", "\r\n\t", "\u00a0"]],
  ["backup_cutOff", each(80, (at) => whole.slice(0, Math.floor(40 + (at * (whole.length - 45)) / 80)))],
  ["backup_cutOff", each(10, (at) => `${whole}${"}]x\u0000".charAt(at % 4)}${at}`)],
  ["backup_cutOff", [backupOf({}), backupOf({ lessons: [] }), backupOf({ Tickets: tickets })]],
  ["backup_newer", each(12, (at) => whole.replace('"version":1', `"version":${at + 2}`))],
  ["backup_foreign", FOREIGN.map((json) => JSON.stringify(json))],
  [
    "backup_foreign",
    [
      "<!doctype html><html><body>Sign in</body></html>",
      "%PDF-1.7",
      "PK\u0003\u0004",
      "a;b\r\n1;2",
      "{",
      "undefined",
      "x".repeat(2_000_000),
    ],
  ],
  [
    "backup_foreign",
    each(20, (at) => String.fromCharCode(...Array.from({ length: 60 }, (_, index) => (index * 31 + at * 7) % 256))),
  ],
  ["backup_nothing", NO_TICKETS.map((record) => backupOf({ tickets: [record] }))],
  ["backup_nothing", NO_TICKETS.map((record) => backupOf({ tickets: [record, record, 5], customers: [{ id: 5 }] }))],
  ["backup_nothing", [null, 5, "x", {}, true].map((part) => backupOf({ tickets: part }))],
  ["backup_nothing", [null, 5, [], true].map((part) => backupOf({ settings: part }))],
  [
    "backup_nothing",
    [{ id: "1" }, { id: "", domain: "contoso.com" }, 5, null, { id: "1", domain: "<b>", updatedDate: "x" }].map((one) =>
      backupOf({ customers: [one] }),
    ),
  ],
];

describe("a backup of which nothing can be taken", () => {
  let store: StoreConnection;
  const there = ticketOf(90);
  beforeEach(async () => {
    store = freshStore();
    await store.use((db) => db.put("tickets", there));
  });

  it("comes in 200 kinds", () => expect(REFUSED.flatMap(([, texts]) => texts).length).toBeGreaterThanOrEqual(200));

  it.each(REFUSED)("is refused by name, in words, and changes nothing: %s (case %#)", async (key, texts) => {
    for (const text of texts) {
      for (const language of ["en", "de"]) {
        const read = await restoreJobs(filesSource(), wordsOf(language)).read(new Blob([text]), atOnce);
        expect(read.ok, text.slice(0, 200)).toBe(false);
        if (!read.ok)
          expect(read.trouble, text.slice(0, 200)).toMatchObject({
            words: messagesOf(language)[key]?.message,
            isWrong: true,
          });
      }
      expect(await store.use(allTickets)).toEqual([there]);
      expect(({} as Record<string, unknown>)["isAdmin"]).toBeUndefined();
    }
  });

  it("is refused where it is larger than any backup, without being read", async () => {
    const huge = { size: 300 * 1024 * 1024, text: () => Promise.reject(new Error("read")) } as unknown as Blob;
    expect(await restoreJobs(filesSource(), wordsOf("en")).read(huge, atOnce)).toMatchObject({
      ok: false,
      trouble: { words: messagesOf("en")["backup_tooLarge"]?.message },
    });
  });
});

describe("a backup of which a part can be taken", () => {
  beforeEach(() => void freshStore());
  const read = async (parts: object) => {
    const result = await restoreJobs(filesSource(), wordsOf("en")).read(new Blob([backupOf(parts)]), atOnce);
    if (!result.ok) throw new Error(result.trouble.words);
    return result.value;
  };

  it("names parts that are broken or unknown, and keeps the others", async () => {
    const { backup } = await read({ tickets, customers: "none", lessons: [1], ["x".repeat(100)]: 1 });
    expect(backup.tickets).toEqual(tickets);
    expect(backup.brokenParts).toEqual(["customers"]);
    expect(backup.unknownParts).toEqual(["lessons", "x".repeat(40)]);
  });

  it("takes the latest of records that are in it twice, and names the others", async () => {
    const [one, two, three] = tickets as [Ticket, Ticket, Ticket];
    const later = { ...one, title: "later", revision: 7 };
    const same = {
      ...two,
      id: "00000000-0000-4000-8000-00000000aaaa",
      title: "older",
      updatedDate: "2020-01-01T00:00:00.000Z",
    };
    const numbered = { ...three, supportTicketId: "2611230040001234" };
    const twin = { ...ticketOf(8), supportTicketId: "2611230040001234", revision: 3 };
    const { backup } = await read({ tickets: [one, later, two, same, numbered, twin] });
    expect(backup.tickets).toEqual([later, two, twin]);
    expect(backup.broken.map(({ place, problem }) => `${place} ${problem.kind}`).sort()).toEqual([
      "1 twice",
      "4 twice",
      "5 twice",
    ]);
  });

  it("brings times of any offset to UTC", async () => {
    const { backup } = await read({ tickets: [{ ...tickets[0], createdDate: "2026-11-23T19:00:00+10:00" }] });
    expect(backup.tickets[0]?.createdDate).toBe("2026-11-23T09:00:00.000Z");
  });

  it("names what is wrong with a customer, and keeps those beside it", async () => {
    const good = { id: "1", domain: "contoso.com", updatedDate: "2026-11-23T09:00:00.000Z" };
    const { backup } = await read({
      customers: [good, { ...good, domain: "no domain" }, { id: "2", updatedDate: good.updatedDate }],
    });
    expect(backup.customers).toEqual([good]);
    expect(backup.broken.map(({ problem }) => problem.kind)).toEqual(["value", "nobody"]);
  });
});
