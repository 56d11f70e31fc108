import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { connectStore } from "../../support/ticket-store.ts";
import { newTicket } from "../../../src/tickets/model/new-ticket.ts";
import { aContext, aSubmission, freshStore, idNumber, START } from "../tickets/store/store-support.ts";
import { clock, frameOf, NUMBER, ownPage, running, tickets, writeAhead, type Running } from "./background-support.ts";

const MINUTE = 60_000;
const DEADLINE = START + 120 * MINUTE;

const put = (count: number, changes: Readonly<Record<string, unknown>> = {}): Promise<unknown> => {
  const made = newTicket(
    aSubmission(count, { severity: "critical", createdDate: new Date(START).toISOString() }),
    aContext(),
  );
  const ticket = {
    ...made,
    id: idNumber(700 + count),
    confirmation: "confirmed",
    supportTicketId: `26112300400012${10 + count}`,
    ...changes,
  } as Ticket;
  return connectStore().use((db) => db.put("tickets", ticket));
};

const due = (expirationTime: unknown) => ({
  serviceLevelAgreement: { policy: "csp", startTime: "2026-11-23T09:00:00.000Z", expirationTime },
});

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const at = async (time: number): Promise<void> => {
  clock.time = time;
  await browser.send("sweep", {}, ownPage);
};
const shown = (): string[] => browser.notifications.create.mock.calls.map(([id]) => id);
const problem = () => browser.problems.find((one) => (one as { kind: string }).kind === "ticketUnreadable");

const DAMAGES: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["a deadline that is no time", due("2026-11-23T10:60:00Z")],
  ["no marks of reminders", { notified: null }],
  ["a deletion that is no time", { deletedDate: "2026-11-23T24:00:00Z" }],
  ["a snooze that is none", { snoozedUntil: "2026-11-23T08:99:00Z" }],
  ["no date at all", { createdDate: {} }],
  ["a revision that nothing can write down", { revision: 3n }],
];

describe.each(DAMAGES)("a record with %s", (_name, changes) => {
  beforeEach(async () => {
    await put(1, { ...changes, title: "Damaged" });
    await put(2);
  });

  it("keeps no reminder of another request, nor the badge, nor the next alarm", async () => {
    await at(DEADLINE - 15 * MINUTE);
    await at(DEADLINE);
    expect(shown()).toEqual([`ticket:${idNumber(702)}`, `ticket:${idNumber(702)}`]);
    expect(browser.action.setBadgeText.mock.lastCall?.[0].text).not.toBe("");
    expect([...browser.alarmTimes.values()].every(({ when = 0 }) => Number.isFinite(when))).toBe(true);
    expect(browser.errors).toEqual([]);
  });

  it("is named once, until it is gone", async () => {
    await at(START);
    expect(problem()).toMatchObject({
      detail: { names: ["Damaged (2611230040001211)"], more: false },
      date: new Date(START).toISOString(),
    });
    await at(START + MINUTE);
    expect(problem()).toMatchObject({ date: new Date(START).toISOString() });
    expect(
      await browser.send("changeTicket", { id: idNumber(701), change: { kind: "delete" } }, ownPage),
    ).toMatchObject({ ok: true });
    await at(START + 2 * MINUTE);
    await at(START + 4 * MINUTE);
    expect(problem()).toBeUndefined();
    expect((await tickets()).map(({ id }) => id)).toEqual([idNumber(702)]);
  });

  it("keeps no request out of the ticket store, and none out of its copy", async () => {
    await writeAhead(browser, aSubmission(5));
    await at(START);
    expect((await tickets()).map(({ title }) => title).sort()).toEqual(["Damaged", "Request 2", "Request 5"]);
    expect((browser.stored.local["logCopy"] as Ticket[]).map(({ title }) => title).sort()).toEqual([
      "Request 2",
      "Request 5",
    ]);
  });
});

describe("dates that an earlier version took as they stood", () => {
  it.each([
    ["2026-11-23T21:00:00+10:00", "2026-11-23T11:00:00.000Z"],
    ["2026-11-23T03:00:00-08:00", "2026-11-23T11:00:00.000Z"],
    ["2026-11-23 11:00:00Z", "2026-11-23T11:00:00.000Z"],
    ["2026-11-23T11:00:00+00", "2026-11-23T11:00:00.000Z"],
  ])("%s are put right, and the reminder comes in time", async (expirationTime, own) => {
    await put(1, due(expirationTime));
    await at(DEADLINE - 16 * MINUTE);
    expect(shown()).toEqual([]);
    expect((await tickets())[0]?.serviceLevelAgreement?.expirationTime).toBe(own);
    await at(DEADLINE - 15 * MINUTE);
    expect(shown()).toHaveLength(1);
    expect(browser.action.setBadgeText.mock.lastCall?.[0].text).toBe("1");
    expect(problem()).toBeUndefined();
  });

  it("come in right from a page and from a frame", async () => {
    const createdDate = "2026-11-23 19:00:00+10:00";
    await writeAhead(browser, aSubmission(1, { createdDate }));
    await browser.send(
      "reportOutcome",
      { submission: aSubmission(2, { createdDate }), outcome: "confirmed", supportTicketId: NUMBER },
      frameOf(7),
    );
    const made = newTicket(aSubmission(3), aContext());
    await browser.send(
      "stageRestore",
      {
        restoreId: idNumber(1),
        tickets: [{ ...made, ...due("2026-11-23T21:00:00+10:00"), createdDate }],
        customers: [],
      },
      ownPage,
    );
    expect(
      await browser.send("commitRestore", { restoreId: idNumber(1), tickets: 1, customers: 0 }, ownPage),
    ).toMatchObject({ ok: true, value: { outcome: "restored", counts: { tickets: { added: 1 } } } });
    await at(START);
    expect((await tickets()).map((ticket) => ticket.createdDate)).toEqual(
      Array.from({ length: 3 }, () => new Date(START).toISOString()),
    );
    expect((await tickets()).find(({ id }) => id === made.id)?.serviceLevelAgreement?.expirationTime).toBe(
      "2026-11-23T11:00:00.000Z",
    );
  });
});

describe("one broken entry", () => {
  it("among those that wait leaves the others their turn", async () => {
    await browser.storage.local.set({
      "submission:0": { ...aSubmission(1), createdDate: "2026-11-23T24:00:00Z" },
      [`submission:${idNumber(1002)}`]: aSubmission(2),
      "outcome:1": { outcome: "unheard of" },
      [`outcome:${idNumber(1003)}`]: {
        submissionId: idNumber(1003),
        submission: aSubmission(3),
        outcome: "confirmed",
        supportTicketId: NUMBER,
        waitingSince: "2026-11-23T24:00:00Z",
      },
    });
    await at(START);
    expect((await tickets()).map(({ title }) => title).sort()).toEqual(["Request 2", "Request 3"]);
    expect(Object.keys(browser.stored.local).filter((key) => /^(?:submission|outcome):/.test(key))).toEqual([]);
    expect(browser.problems).toContainEqual(expect.objectContaining({ kind: "invalidSubmission" }));
  });

  it("among the problems leaves the others", async () => {
    const known = { kind: "invalidSubmission", date: "2026-11-23T09:00:00.000Z", detail: "" };
    await browser.storage.local.set({ logProblems: [{ ...known, kind: "ofALaterVersion" }, null, known] });
    await put(1, { title: "Damaged", notified: null });
    await at(START);
    expect(browser.problems).toEqual([known, expect.objectContaining({ kind: "ticketUnreadable" })]);
  });

  it("of the copy leaves the others when a lost store is restored from it", async () => {
    await put(1);
    await put(2);
    await writeAhead(browser, aSubmission(5));
    await at(START);
    const copy = browser.stored.local["logCopy"] as Ticket[];
    await browser.storage.local.set({
      logCopy: [{ ...copy[0], createdDate: "2026-11-23T24:00:00Z" }, null, ...copy.slice(1)],
    });
    freshStore();
    browser = await running(browser.stored);
    await expect
      .poll(async () => (await tickets()).map(({ id }) => id).sort())
      .toEqual(
        copy
          .slice(1)
          .map(({ id }) => id)
          .sort(),
      );
  });

  it("that a notification cannot be made of leaves the other reminders and the badge", async () => {
    await put(1);
    await put(2);
    browser.notifications.create.mockImplementation((id) =>
      id === `ticket:${idNumber(701)}` ? Promise.reject(new Error("no such icon")) : Promise.resolve(id),
    );
    await at(DEADLINE);
    const kept = Object.fromEntries((await tickets()).map(({ id, notified }) => [id, notified.due !== undefined]));
    expect(kept).toEqual({ [idNumber(701)]: false, [idNumber(702)]: true });
    expect(browser.action.setBadgeText.mock.lastCall?.[0].text).toBe("2");
  });
});
