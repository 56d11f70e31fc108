import { beforeEach, describe, expect, it } from "vitest";
import {
  answerCalls,
  type WorkerCall,
  type WorkerReply,
  type WorkerThread,
} from "../../../../src/platform/pages/worker-calls.ts";
import { catalogOver } from "../../../../src/tickets/list/source/catalog-over.ts";
import { answerCatalog } from "../../../../src/tickets/store/catalog/answer-catalog.ts";
import { connectStore } from "../../../../src/tickets/store/database/connect-store.ts";
import { serveCatalog } from "../../../../src/tickets/store/catalog/serve-catalog.ts";
import { NEWEST_FIRST } from "../../../../src/tickets/model/facets/order.ts";
import { ticketChanges } from "../../../../src/tickets/model/ticket-changes.ts";
import { updateTicket } from "../../../../src/tickets/store/update-ticket.ts";
import { valueOf } from "../../../support/ticket-store.ts";
import { drawnTickets } from "../store/catalog/drawn-tickets.ts";
import { freshStore, START } from "../store/store-support.ts";

const QUERY = { filter: { search: "" }, order: NEWEST_FIRST, language: "en" };
const MOMENT = { now: START, timeZone: "UTC" };

interface Heard {
  readonly message: ((event: { data: WorkerReply }) => void)[];
  readonly error: ((event: object) => void)[];
}

/** A worker of the test: all that passes is copied, as between threads. */
const startWorker = (): { readonly worker: WorkerThread; readonly heard: Heard } => {
  const heard: Heard = { message: [], error: [] };
  let ask: (event: { data: WorkerCall }) => void = () => undefined;
  answerCalls(
    {
      postMessage: (reply) => {
        for (const listener of heard.message) listener({ data: structuredClone(reply) });
      },
      addEventListener: (_type, listener) => (ask = listener),
    },
    answerCatalog(serveCatalog(connectStore())),
  );
  const worker: WorkerThread = {
    postMessage: (call) => ask({ data: structuredClone(call) }),
    addEventListener: (type: "message" | "error", listener: (event: never) => void) =>
      heard[type].push(listener as never),
    terminate: () => undefined,
  };
  return { worker, heard };
};

describe("the catalog in a worker", () => {
  const tickets = drawnTickets(300).map(({ deletedDate: _deleted, ...ticket }) => ticket);
  const store = freshStore;
  beforeEach(async () => {
    await store().use(async (db) => {
      const transaction = db.transaction("tickets", "readwrite");
      for (const ticket of tickets) await transaction.store.put(ticket);
      await transaction.done;
    });
  });

  it("finds, and gives rows and ids of what was found last only", async () => {
    const catalog = catalogOver(() => startWorker().worker);
    const found = valueOf(await catalog.find(QUERY, MOMENT, true));
    expect(found).toMatchObject({ count: 300, total: 300 });
    const rows = valueOf(await catalog.rows(found.turn, 10, 13)) ?? [];
    expect(rows).toHaveLength(3);
    expect(rows.map(({ id }) => id)).toEqual(valueOf(await catalog.ids(found.turn, 10, 13)));
    const closed = valueOf(await catalog.find({ ...QUERY, filter: { search: "", status: "closed" } }, MOMENT, false));
    expect(closed.count).toBe(tickets.filter(({ status }) => status === "closed").length);
    expect(valueOf(await catalog.rows(found.turn, 0, 3))).toBeUndefined();
    expect(valueOf(await catalog.ids(found.turn, 0, 3))).toBeUndefined();
  });

  it("reads again where it hears of a change, and nothing otherwise", async () => {
    const catalog = catalogOver(() => startWorker().worker);
    const count = async (isChanged: boolean) =>
      valueOf(await catalog.find({ ...QUERY, filter: { search: "", status: "open" } }, MOMENT, isChanged)).count;
    const before = await count(true);
    const open = tickets.find(({ status }) => status !== "closed");
    await connectStore().use((db) =>
      updateTicket(db, open?.id ?? "", START, (ticket) => ticketChanges.close(ticket, START)),
    );
    expect(await count(false)).toBe(before);
    expect(await count(true)).toBe(before - 1);
  });

  it("is started anew after it has failed, and whoever waited hears of it", async () => {
    const workers: ReturnType<typeof startWorker>[] = [];
    const catalog = catalogOver(() => {
      const started = startWorker();
      workers.push(started);
      return started.worker;
    });
    const waiting = catalog.find(QUERY, MOMENT, true);
    for (const listener of workers[0]?.heard.error ?? []) listener({ message: "out of memory" });
    await expect(waiting).rejects.toThrow("out of memory");
    expect(valueOf(await catalog.find(QUERY, MOMENT, true)).count).toBe(300);
    expect(workers).toHaveLength(2);
  });
});
