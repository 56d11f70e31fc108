import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { newTicket } from "../../../src/tickets/model/new-ticket.ts";
import { connectStore } from "../../support/ticket-store.ts";
import { aContext, aSubmission, freshStore, idNumber, START } from "../tickets/store/store-support.ts";
import { clock, ownPage, running, tickets, type Running } from "./background-support.ts";

const HOUR = 3_600_000;
const NUMBER = "2611230040001234";

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START + HOUR;
  browser = await running();
});

const put = async (count: number, changes: Readonly<Record<string, unknown>> = {}): Promise<Ticket> => {
  const ticket = { ...newTicket(aSubmission(-count), aContext()), id: idNumber(700 + count), ...changes };
  await connectStore().use((db) => db.put("tickets", ticket));
  return ticket;
};
const one = async (id: string): Promise<Ticket | undefined> => (await tickets()).find((ticket) => ticket.id === id);

describe("many requests that are changed at once", () => {
  it("are each changed, with what can be taken back; of a damaged, a missing and a closed one nothing is", async () => {
    const [first, closed] = [await put(1), await put(2, { status: "closed" })];
    const damaged = await put(3, { createdDate: "yesterday" });
    const changes = [first.id, closed.id, damaged.id, idNumber(9)].map((id) => ({ id, change: { kind: "close" } }));
    const { value } = (await browser.send("changeTickets", { changes }, ownPage)) as { value: unknown };
    expect(value).toEqual([
      { made: { before: first, after: expect.objectContaining({ status: "closed", revision: 1 }) } },
      {},
      {},
      {},
    ]);
    expect(await one(first.id)).toMatchObject({ status: "closed", closedDate: new Date(START + HOUR).toISOString() });
    expect(await one(damaged.id)).toEqual(damaged);
  });

  it("are postponed only where a reminder would come", async () => {
    const [waiting, closed] = [await put(1), await put(2, { status: "closed" })];
    const changes = [waiting, closed].map(({ id }) => ({ id, change: { kind: "snooze", minutes: 60 } }));
    await browser.send("changeTickets", { changes }, ownPage);
    expect((await one(waiting.id))?.snoozedUntil).toBe(new Date(START + 2 * HOUR).toISOString());
    expect(await one(closed.id)).toEqual(closed);
  });

  it("go away, damaged ones too, and come back together", async () => {
    const all = [await put(1), await put(2), await put(3, { status: "odd" })];
    const gone = all.map(({ id }) => ({ id, change: { kind: "delete" } }));
    const deleted = (await browser.send("changeTickets", { changes: gone }, ownPage)) as {
      value: { made?: { before: Ticket; after: Ticket } }[];
    };
    expect((await tickets()).every(({ deletedDate }) => deletedDate !== undefined)).toBe(true);
    const back = deleted.value.map(({ made }, index) => ({
      id: all[index]?.id,
      change: made ? { kind: "takeBack", ...made } : { kind: "restore" },
    }));
    await browser.send("changeTickets", { changes: back }, ownPage);
    expect((await tickets()).every(({ deletedDate }) => deletedDate === undefined)).toBe(true);
  });
});

describe("a request whose number is another one's", () => {
  it("is not changed: it is said whose it is", async () => {
    await put(1, { supportTicketId: NUMBER, confirmation: "confirmed" });
    const other = await put(2);
    const edit = (facts: object) =>
      browser.send("changeTicket", { id: other.id, change: { kind: "edit", facts } }, ownPage);
    expect(await edit({ supportTicketId: NUMBER, title: "Other" })).toEqual({
      ok: true,
      value: { takenBy: idNumber(701) },
    });
    expect(await one(other.id)).toEqual(other);
    expect(await edit({ supportTicketId: NUMBER, portal: "microsoft365" })).toMatchObject({
      ok: true,
      value: { made: { after: { supportTicketId: NUMBER, portal: "microsoft365" } } },
    });
  });

  it("does not get it back either", async () => {
    const first = await put(1, { supportTicketId: NUMBER, confirmation: "confirmed" });
    const edited = (await browser.send(
      "changeTicket",
      { id: first.id, change: { kind: "edit", facts: { supportTicketId: null } } },
      ownPage,
    )) as { value: { made: { before: Ticket; after: Ticket } } };
    await put(2, { supportTicketId: NUMBER });
    const back = { id: first.id, change: { kind: "takeBack", ...edited.value.made } };
    expect(await browser.send("changeTicket", back, ownPage)).toEqual({ ok: true, value: { takenBy: idNumber(702) } });
    expect(browser.errors).toEqual([]);
  });
});

describe("a request that a person adds", () => {
  const request = {
    portal: "azure",
    cloud: "worldwide",
    host: "portal.azure.com",
    title: "Added",
    supportTicketId: NUMBER,
    customer: { name: "Contoso" },
    own: false,
    breakFix: true,
    severity: "minimal",
    createdDate: new Date(START).toISOString(),
  };
  const add = (changes: object = {}) => browser.send("addTicket", { ...request, ...changes }, ownPage);

  it("is kept once", async () => {
    const added = (await add()) as { value: { added: string } };
    expect(await tickets()).toEqual([
      expect.objectContaining({ id: added.value.added, title: "Added", confirmation: "confirmed", revision: 1 }),
    ]);
    expect(await add({ title: "Again" })).toEqual({ ok: true, value: { takenBy: added.value.added } });
    expect(await add({ cloud: "usGovernment", host: "portal.azure.us" })).toMatchObject({ ok: true });
    expect(await tickets()).toHaveLength(2);
  });

  it("is not taken at a time that has not come, nor in a shape of its own", async () => {
    const later = new Date(START + 2 * HOUR).toISOString();
    expect(await add({ createdDate: later })).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect(await add({ title: "" })).toMatchObject({ ok: false, error: { kind: "refused" } });
    expect(await tickets()).toEqual([]);
  });
});
