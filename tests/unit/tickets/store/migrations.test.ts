import { beforeEach, describe, expect, it, vi } from "vitest";
import { addSubmission } from "../../../../src/tickets/store/add-submission.ts";
import { confirmSubmission } from "../../../../src/tickets/store/confirm-submission.ts";
import { connectStore, type StoreConnection } from "../../../support/ticket-store.ts";
import { MIGRATIONS, type Migration } from "../../../../src/tickets/store/database/migrations.ts";
import { openTickets } from "../../../../src/tickets/store/read/open-tickets.ts";
import { saveCustomer } from "../../../../src/tickets/store/customers/save-customer.ts";
import { countUrgent } from "../../../../src/tickets/store/read/count-urgent.ts";
import { newTicket } from "../../../../src/tickets/model/new-ticket.ts";
import { aContext, allTickets, aSubmission, freshStore, START } from "./store-support.ts";

const NUMBER = "2611230040001234";

/** A version of the future: each ticket gets notes, in the transaction of the upgrade. */
const addNotes: Migration = (_db, upgrade) => {
  const rewrite = async (): Promise<void> => {
    let cursor = await upgrade.objectStore("tickets").openCursor();
    while (cursor) {
      await cursor.update({ ...cursor.value, notes: "migrated" });
      cursor = await cursor.continue();
    }
  };
  void rewrite();
};
const later = () => connectStore({ migrations: [...MIGRATIONS, addNotes] });

describe("a migration", () => {
  let store: StoreConnection;
  const context = aContext();
  beforeEach(async () => {
    store = freshStore();
    await store.use((db) => confirmSubmission(db, aSubmission(0), NUMBER, context));
    await store.use((db) => confirmSubmission(db, aSubmission(1), NUMBER, context));
    await store.use((db) => addSubmission(db, aSubmission(2, { severity: undefined }), context));
    await store.use((db) => saveCustomer(db, { domain: "contoso.com" }, context));
  });

  it("keeps every record of the version before, and its indexes", async () => {
    const before = await store.use(allTickets);
    const after = later();
    expect(await after.use(allTickets)).toEqual(before.map((ticket) => ({ ...ticket, notes: "migrated" })));
    expect((await after.use((db) => openTickets(db, 9))).tickets).toHaveLength(2);
    expect(await after.use((db) => db.count("mergedTickets"))).toBe(1);
    expect(await after.use((db) => db.count("customers"))).toBe(1);
  });

  it(
    "gets its way although another page has the ticket store open, and that page then says that it " + "is too old",
    async () => {
      const popup = connectStore();
      await popup.use(allTickets);
      const blocked = vi.fn();
      const options = connectStore({ migrations: [...MIGRATIONS, addNotes], onBlocked: blocked });
      expect(await options.use(allTickets)).toHaveLength(2);
      expect(blocked).not.toHaveBeenCalled();
      await expect(popup.use(allTickets)).rejects.toMatchObject({ name: "logNewer" });
    },
  );

  it("runs once where two pages of the new version open at the same time", async () => {
    const steps = vi.fn(addNotes);
    const pages = [1, 2].map(() => connectStore({ migrations: [...MIGRATIONS, steps] }));
    const read = await Promise.all(pages.map((page) => page.use(allTickets)));
    expect(read.map((tickets) => tickets.map(({ notes }) => notes))).toEqual([
      ["migrated", "migrated"],
      ["migrated", "migrated"],
    ]);
    expect(steps).toHaveBeenCalledOnce();
  });

  it("waits for a write that is under way, and finds it", async () => {
    const [, tickets] = await Promise.all([
      store.use((db) => addSubmission(db, aSubmission(3), context)),
      later().use(allTickets),
    ]);
    expect(tickets).toHaveLength(3);
  });

  it("writes down what the first version did not count: whose severity is missing", async () => {
    await store.close();
    freshStore();
    const first = connectStore({ migrations: MIGRATIONS.slice(0, 1) });
    const ids = [1, 2, 3, 4].map((count) => `${count}`);
    await first.use(async (db) => {
      for (const [index, id] of ids.entries()) {
        const ticket = newTicket(aSubmission(index, { severity: index === 0 ? "minimal" : undefined }), context);
        await db.put("tickets", { ...ticket, id, ...(index === 3 && { status: "closed" as const }) });
      }
      await db.put("tickets", { id: "damaged", status: "awaitingResponse", createdDate: START } as never);
    });
    await first.close();
    const now = connectStore();
    expect(await now.use((db) => db.getAllKeysFromIndex("tickets", "severityMissing"))).toEqual(["2", "3"]);
    expect(await now.use((db) => countUrgent(db, START + 60 * 60_000))).toMatchObject({
      noSeverity: 2,
      unconfirmed: 3,
    });
    expect(await now.use((db) => db.count("tickets"))).toBe(5);
  });

  it("that fails leaves the version before as it was", async () => {
    const before = await store.use(allTickets);
    const failing: Migration = (db, upgrade) => {
      db.createObjectStore("customers2" as "customers");
      upgrade
        .objectStore("tickets")
        .clear()
        .catch(() => undefined);
      throw new TypeError("a bug of the future");
    };
    await expect(connectStore({ migrations: [...MIGRATIONS, failing] }).use(allTickets)).rejects.toMatchObject({
      name: "logUnavailable",
    });
    expect(await connectStore().use(allTickets)).toEqual(before);
  });
});
