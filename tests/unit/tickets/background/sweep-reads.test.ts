import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { connectStore } from "../../../support/ticket-store.ts";
import { KEYS_AT_ONCE } from "../../../../src/tickets/store/read/all-ids.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { aContext, aSubmission, freshStore, idNumber, START } from "../store/store-support.ts";
import { clock, ownPage, running, type Running } from "../../background/background-support.ts";

const METHODS = ["get", "getKey", "getAll", "getAllKeys", "count", "openCursor", "openKeyCursor"];

/** The records or keys of each answer of the database; a count has to pass as many as it counts. */
let answers: number[] = [];
let restore: (() => void)[] = [];

const sizeOf = (result: unknown): number => {
  if (Array.isArray(result)) return result.length;
  return typeof result === "number" ? result : 1;
};

const listenTo = (prototype: object, method: string): void => {
  const original: unknown = Reflect.get(prototype, method);
  if (typeof original !== "function") throw new Error(`No method ${method}`);
  Reflect.set(prototype, method, function listened(this: unknown, ...args: unknown[]): unknown {
    const request: unknown = Reflect.apply(original, this, args);
    if (!(request instanceof IDBRequest)) throw new Error(`${method} gives no request`);
    request.addEventListener("success", () => answers.push(sizeOf(request.result)));
    return request;
  });
  restore.push(() => Reflect.set(prototype, method, original));
};

beforeEach(() => {
  freshStore();
  clock.time = START;
  answers = [];
  for (const prototype of [IDBObjectStore.prototype, IDBIndex.prototype])
    for (const method of METHODS) listenTo(prototype, method);
});
afterEach(() => {
  for (const one of restore) one();
  restore = [];
});

const fill = (count: number, status: Ticket["status"], from = 0): Promise<void> =>
  connectStore().use(async (db) => {
    const writing = db.transaction("tickets", "readwrite");
    for (let index = from; index < from + count; index += 1) {
      const ticket = newTicket(aSubmission(index), aContext());
      const sent = { before: ticket.createdDate, due: ticket.createdDate };
      void writing.store.put({ ...ticket, id: idNumber(index), status, confirmation: "confirmed", notified: sent });
    }
    await writing.done;
  });

const readBySweep = async (browser: Running): Promise<number> => {
  answers = [];
  await browser.send("sweep", {}, ownPage);
  return answers.reduce((sum, size) => sum + size, 0);
};

describe("a sweep", () => {
  it("reads no more of a large ticket store than of a small one", async () => {
    await fill(250, "closed");
    const browser = await running();
    await readBySweep(browser);
    const small = await readBySweep(browser);
    await fill(900, "closed", 250);
    expect(await readBySweep(browser)).toBe(small);
    expect(small).toBeLessThan(400);
  });

  it("looks at open requests part by part", async () => {
    await fill(900, "responded");
    const browser = await running();
    await readBySweep(browser);
    expect(await readBySweep(browser)).toBeLessThan(700);
  });

  it("goes through all keys once per session, in requests that keep nobody waiting", async () => {
    await fill(KEYS_AT_ONCE + 100, "closed");
    const browser = await running();
    expect(answers.reduce((sum, size) => sum + size, 0)).toBeGreaterThan(2 * KEYS_AT_ONCE);
    expect(Math.max(...answers)).toBeLessThanOrEqual(KEYS_AT_ONCE);
    const again = await running(browser.stored);
    expect(await readBySweep(again)).toBeLessThan(400);
  });
});
