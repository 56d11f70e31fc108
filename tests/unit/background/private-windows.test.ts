import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { readTicketsFrom } from "../../../src/tickets/popup/read-tickets.ts";
import { extensionReader } from "../../../src/tickets/components/hooks/extension-reader.ts";
import { catalogOfPage, catalogOfReader } from "../../../src/tickets/store/catalog/catalog-of-reader.ts";
import { serveCatalog } from "../../../src/tickets/store/catalog/serve-catalog.ts";
import { stretches } from "../../../src/tickets/store/reader/stretches.ts";
import type { TicketReader } from "../../../src/tickets/store/reader/ticket-reader.ts";
import { extensionWaiting } from "../../../src/submission/components/extension-waiting.ts";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { aSubmission, freshStore, START } from "../tickets/store/store-support.ts";
import { clock, ownPage, running, SETTINGS, writeAhead, type Running } from "./background-support.ts";
import { fakeBrowser } from "./fake-browser.ts";

/** What Firefox answers in a private window: no database can be opened there. */
class NoDatabases extends IDBFactory {
  override open(): ReturnType<IDBFactory["open"]> {
    throw new DOMException("A mutation operation was attempted on a database", "InvalidStateError");
  }
}

/** What is opened from now on is opened in a private window; who has a connection keeps it. */
const goPrivate = (): void => {
  globalThis.indexedDB = new NoDatabases();
};

const readerIn = (browser: Running): TicketReader =>
  extensionReader({
    runtime: {
      id: "own-extension",
      sendMessage: async (message) => {
        const { name, request } = structuredClone(message) as { name: string; request: unknown };
        return browser.send(name, request, ownPage);
      },
    },
  });

const file = async (browser: Running, count: number): Promise<void> => {
  for (let index = 0; index < count; index += 1) await writeAhead(browser, aSubmission(index));
  await browser.send("sweep", {}, ownPage);
};

beforeEach(() => {
  freshStore();
  clock.time = START + 60_000;
});

describe("a page in a private window", () => {
  it("shows the requests that the background has, as another page does", async () => {
    const browser = await running();
    await file(browser, 3);
    goPrivate();
    const reader = readerIn(browser);
    const shown: string[][] = [];
    const read = readTicketsFrom(reader, () => clock.time);
    const show = ({ tickets }: { tickets: readonly Ticket[] }): void =>
      void shown.push(tickets.map(({ title }) => title));
    expect(await read({ search: "" }, 50, show, new AbortController().signal)).toMatchObject({ ok: true });
    expect(await read({ search: "request 1" }, 50, show, new AbortController().signal)).toMatchObject({ ok: true });
    expect(shown[0]?.toSorted()).toEqual(["Request 0", "Request 1", "Request 2"]);
    expect(shown.at(-1)).toEqual(["Request 1"]);
    expect(await reader.read("openCounts", { now: clock.time })).toMatchObject({ ok: true, value: { open: 3 } });
  });

  it("reads all requests, more than one message holds", async () => {
    const browser = await running();
    await file(browser, 205);
    goPrivate();
    const titles: string[] = [];
    for await (const stretch of stretches(readerIn(browser), { search: "" }))
      titles.push(...(stretch.ok ? stretch.value : []).map(({ title }) => title));
    expect(titles).toHaveLength(205);
    expect([titles[0], titles.at(-1)]).toEqual(["Request 204", "Request 0"]);
  });

  it("finds, orders and reports all requests as another page does; what is filed meanwhile too", async () => {
    const browser = await running();
    await file(browser, 3);
    goPrivate();
    const none = { ok: false, trouble: { kind: "logUnavailable", detail: "" } } as const;
    const own = serveCatalog({ use: () => Promise.resolve(none) });
    const catalog = catalogOfPage(own, catalogOfReader(readerIn(browser)));
    const moment = { now: clock.time, timeZone: "UTC" };
    const query = {
      filter: { search: "request" },
      order: { by: "title", isDescending: true },
      language: "en",
    } as const;
    const titles = async (isChanged: boolean): Promise<(string | undefined)[]> => {
      const found = await catalog.find(query, moment, isChanged);
      const rows = found.ok ? await catalog.rows(found.value.turn, 0, 10) : found;
      return rows.ok ? (rows.value ?? []).map(({ title }) => title) : [];
    };
    expect(await titles(false)).toEqual(["Request 2", "Request 1", "Request 0"]);
    await file(browser, 4);
    expect(await titles(false)).toHaveLength(3);
    expect(await titles(true)).toEqual(["Request 3", "Request 2", "Request 1", "Request 0"]);
    expect(await catalog.find({ ...query, filter: { search: "", status: "closed" } }, moment, false)).toMatchObject({
      ok: true,
      value: { count: 0, total: 4 },
    });
    expect(await catalog.rows(1, 0, 10)).toEqual({ ok: true, value: undefined });
    expect(await catalog.report({ search: "" }, moment, false)).toMatchObject({
      ok: true,
      value: { total: { requests: 4 } },
    });
  });

  it("can undo a deletion", async () => {
    const browser = await running();
    await file(browser, 1);
    goPrivate();
    const reader = readerIn(browser);
    const open = await reader.read("openTickets", { limit: 1 });
    const id = open.ok ? open.value.tickets[0]?.id : undefined;
    await browser.send("changeTicket", { id, change: { kind: "delete" } }, ownPage);
    expect(await reader.read("lastDeleted", { from: clock.time - 1000, to: clock.time })).toMatchObject({
      value: { id },
    });
    await browser.send("changeTicket", { id, change: { kind: "restore" } }, ownPage);
    expect(await reader.read("lastDeleted", { from: clock.time - 1000, to: clock.time })).toEqual({
      ok: true,
      value: undefined,
    });
  });

  it("is refused what is no query, and hears nothing else than what it asked for", async () => {
    const browser = await running();
    for (const parameters of [{}, { limit: 0 }, { limit: 1e9 }, { limit: "1" }])
      expect(await browser.send("readStore", { query: "openTickets", parameters }, ownPage)).toMatchObject({
        ok: false,
        error: { kind: "refused" },
      });
    goPrivate();
    const reader = extensionReader({
      runtime: { id: "x", sendMessage: () => Promise.resolve({ ok: true, value: { ok: true, value: "nonsense" } }) },
    });
    expect(await reader.read("openTickets", { limit: 1 })).toMatchObject({
      ok: false,
      trouble: { kind: "logUnavailable", detail: expect.stringMatching(/^No proper answer to openTickets/) },
    });
  });
});

/** A browser that never remembers history: the background is in a private window too. */
const neverRemembering = async (): Promise<Running> => {
  goPrivate();
  const browser = await running({ local: { settings: SETTINGS }, session: {} }, [], { inIncognitoContext: true });
  await file(browser, 2);
  return browser;
};

describe("a browser that never remembers history", () => {
  it("says so, and not that the disk may be full", async () => {
    const browser = await neverRemembering();
    expect(browser.problems).toMatchObject([{ kind: "logPrivate" }]);
    expect(await readerIn(browser).read("openTickets", { limit: 8 })).toMatchObject({
      ok: false,
      trouble: { kind: "logPrivate" },
    });
  });

  it("shows what was filed, newest first, with its deadline; a damaged entry is left out", async () => {
    const browser = await neverRemembering();
    browser.stored.local["submission:damaged"] = { title: 1 };
    const watch = (from: typeof browser.storage): Promise<readonly Ticket[]> =>
      new Promise((resolve, reject) => {
        extensionWaiting(from, reject).watch(resolve, new AbortController().signal);
      });
    const waiting = await watch(browser.storage);
    expect(waiting.map(({ title }) => title)).toEqual(["Request 1", "Request 0"]);
    expect(waiting[0]?.serviceLevelAgreement?.expirationTime).toMatch(/^2026-11-23T/);
    // Where the ticket store works, an entry waits for less than a second and is no matter.
    const { logProblems: _problems, ...well } = browser.stored.local;
    expect(await watch(fakeBrowser({ local: well, session: {} }).storage)).toEqual([]);
  });

  it("enters it as soon as the browser keeps a database", async () => {
    const browser = await neverRemembering();
    freshStore();
    const later = await running(browser.stored);
    expect(later.problems).toEqual([]);
    expect(await readerIn(later).read("openCounts", { now: clock.time })).toMatchObject({ value: { open: 2 } });
  });

  it("calls a database that is broken for another reason unavailable", async () => {
    goPrivate();
    const browser = await running();
    await file(browser, 1);
    expect(browser.problems).toMatchObject([{ kind: "logUnavailable" }]);
  });
});
