import { beforeEach, describe, expect, it } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { aSubmission, freshStore, START } from "../tickets/store/store-support.ts";
import { clock, frameOf, NUMBER, ownPage, running, tickets, writeAhead, type Running } from "./background-support.ts";

const MINUTE = 60_000;
const DEADLINE = START + 120 * MINUTE;
const SECRETS = { title: "Payroll server down", customer: { name: "Contoso Ltd", domain: "contoso.com" } };

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const store = async (count = 0, supportTicketId?: string): Promise<Ticket> => {
  const submission = aSubmission(count, {
    ...SECRETS,
    severity: "critical",
    createdDate: new Date(START).toISOString(),
  });
  await writeAhead(browser, submission);
  await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId }, frameOf(7));
  const ticket = (await tickets()).find(({ submissionId }) => submissionId === submission.submissionId);
  if (!ticket) throw new Error("not logged");
  return ticket;
};
const at = async (time: number) => {
  clock.time = time;
  await browser.send("sweep", {}, ownPage);
};
const badge = () => [
  browser.action.setBadgeText.mock.lastCall?.[0].text,
  browser.action.setTitle.mock.lastCall?.[0].title,
];
const shown = () =>
  browser.notifications.create.mock.calls.map(([, options]) => options as { title: string; message: string });

describe("notifications", () => {
  it("come before and at the deadline with number and time, and without customer and title", async () => {
    const ticket = await store(0, NUMBER);
    await at(DEADLINE - 15 * MINUTE);
    await at(DEADLINE - 14 * MINUTE);
    await at(DEADLINE);
    await at(DEADLINE + MINUTE);
    expect(shown().map(({ title }) => title)).toEqual(["notificationDueSoonTitle", "notificationOverdueTitle"]);
    expect(shown()[0]?.message).toMatch(new RegExp(`^notificationIsDue ${NUMBER} \\d`));
    expect(browser.notifications.create.mock.calls[0]?.[0]).toBe(`ticket:${ticket.id}`);
    expect(JSON.stringify(browser.notifications.create.mock.calls)).not.toMatch(/payroll|contoso/i);
  });

  it("that were missed come at the next start, once", async () => {
    await store(0);
    clock.time = DEADLINE + 10 * 60 * MINUTE;
    const later = await running(browser.stored);
    await running(browser.stored);
    expect(later.notifications.create).toHaveBeenCalledOnce();
    expect(later.notifications.create.mock.calls[0]?.[1]).toMatchObject({ title: "notificationOverdueTitle" });
  });

  it.each([0, 15])(
    "come at the deadline although a clock that was ahead had brought them already, with a reminder %s minutes before",
    async (remindBefore) => {
      await browser.storage.local.set({ settings: { ...(browser.stored.local["settings"] as object), remindBefore } });
      await store(0, NUMBER);
      await at(DEADLINE + 24 * 60 * MINUTE);
      expect(shown()).toHaveLength(1);
      await at(DEADLINE - 90 * MINUTE);
      await at(DEADLINE - 85 * MINUTE);
      expect(shown()).toHaveLength(1);
      await at(DEADLINE);
      expect(shown().map(({ title }) => title)).toEqual(["notificationOverdueTitle", "notificationOverdueTitle"]);
    },
  );

  it("are one where there would be many", async () => {
    for (let count = 0; count < 8; count++) await store(count);
    await at(DEADLINE);
    await at(DEADLINE + MINUTE);
    expect(shown()).toEqual([
      expect.objectContaining({ title: "notificationManyTitle", message: "notificationMany 8" }),
    ]);
  });

  it("have buttons that mark and snooze", async () => {
    const { id } = await store(0, NUMBER);
    await at(DEADLINE);
    browser.notifications.onButtonClicked.emit(`ticket:${id}`, 1);
    await expect
      .poll(async () => (await tickets())[0]?.snoozedUntil)
      .toBe(new Date(DEADLINE + 10 * MINUTE).toISOString());
    browser.notifications.onButtonClicked.emit(`ticket:${id}`, 0);
    await expect
      .poll(async () => (await tickets())[0])
      .toMatchObject({ status: "responded", respondedDate: new Date(DEADLINE).toISOString() });
    browser.notifications.onClicked.emit(`ticket:${id}`);
    await expect
      .poll(() => browser.tabs.create.mock.calls)
      .toEqual([[{ url: expect.stringMatching(new RegExp(`/src/entries/list/index.html#request=${id}$`)) as string }]]);
    expect(browser.errors).toEqual([]);
  });
});

describe("badge and alarm", () => {
  it("follow the most urgent ticket", async () => {
    await store(0);
    expect(badge()).toEqual(["", "extensionName"]);
    expect(browser.alarmTimes.get("nextEvent")).toEqual({ when: DEADLINE - 60 * MINUTE });
    await at(DEADLINE - 60 * MINUTE);
    expect(badge()).toEqual(["1", "extensionName: badgeDueSoon 1"]);
    expect(browser.alarmTimes.get("nextEvent")).toEqual({ when: DEADLINE - 15 * MINUTE });
    clock.time = DEADLINE;
    browser.alarms.onAlarm.emit({ name: "nextEvent" });
    await expect.poll(badge).toEqual(["1", "extensionName: badgeOverdue 1"]);
    await expect.poll(() => browser.alarmTimes.has("nextEvent")).toBe(false);
  });

  it("count each request that needs the person once, with all reasons in words", async () => {
    await writeAhead(browser, aSubmission(0, { ...SECRETS, createdDate: new Date(START).toISOString() }));
    await writeAhead(browser, aSubmission(1, { severity: undefined, createdDate: new Date(START).toISOString() }));
    await at(START);
    expect(badge()).toEqual(["1", "extensionName: badgeNoSeverity 1"]);
    expect(browser.alarmTimes.get("nextEvent")).toEqual({ when: START + 2 * MINUTE });
    await at(START + 2 * MINUTE);
    expect(badge()).toEqual(["2", "extensionName: badgeUnconfirmed 2, badgeNoSeverity 1"]);
    await at(START + 24 * 60 * MINUTE);
    expect(badge()).toEqual(["2", "extensionName: badgeOverdue 1, badgeUnconfirmed 2, badgeNoSeverity 1"]);
  });

  it("change at once when the person changes a ticket", async () => {
    const { id } = await store(0);
    await at(DEADLINE);
    await browser.send("changeTicket", { id, change: { kind: "markResponded" } }, ownPage);
    expect(badge()).toEqual(["", "extensionName"]);
  });

  it("have a second, periodic alarm that no start puts off", async () => {
    await running(browser.stored);
    expect(browser.alarms.create.mock.calls.filter(([name]) => name === "sweep")).toEqual([
      ["sweep", { periodInMinutes: 5 }],
    ]);
  });
});

describe("changes of a ticket", () => {
  it("all reach the ticket store", async () => {
    const { id } = await store(0);
    const change = (kind: string, more: object = {}) =>
      browser.send("changeTicket", { id, change: { kind, ...more } }, ownPage);
    await change("confirm", { supportTicketId: NUMBER });
    await change("setSeverity", { severity: "minimal" });
    await change("setBreakFix", { breakFix: false });
    await change("setBreakFix", { breakFix: true });
    await change("setLanguage", { language: "ja" });
    await change("setNotes", { notes: "called" });
    await change("close");
    await change("reopen");
    await change("snooze", { minutes: 30 });
    expect(await tickets()).toMatchObject([
      {
        supportTicketId: NUMBER,
        severity: "minimal",
        breakFix: true,
        supportLanguage: "ja",
        serviceLevelAgreement: { slaMinutes: 480, calendar: { timeZone: "Asia/Tokyo" } },
        notes: "called",
        status: "awaitingResponse",
        snoozedUntil: new Date(START + 30 * MINUTE).toISOString(),
      },
    ]);
  });

  it("delete with an undo that outlives the background, and for good after it", async () => {
    const { id } = await store(0);
    const change = (kind: string) => browser.send("changeTicket", { id, change: { kind } }, ownPage);
    await change("delete");
    browser = await running(browser.stored);
    await change("restore");
    expect((await tickets())[0]?.deletedDate).toBeUndefined();
    await change("delete");
    await at(START + 59_000);
    expect(await tickets()).toHaveLength(1);
    await at(START + 60_000);
    expect(await tickets()).toEqual([]);
    expect(browser.stored.local["log"]).toMatchObject({ count: 0 });
  });

  it("merge where the typed number is another ticket's, without any error", async () => {
    const first = await store(0, NUMBER);
    const second = await store(1);
    expect(
      await browser.send(
        "changeTicket",
        { id: second.id, change: { kind: "confirm", supportTicketId: NUMBER } },
        ownPage,
      ),
    ).toMatchObject({ ok: true });
    expect(await tickets()).toMatchObject([{ id: first.id }]);
  });

  it("of a ticket that is gone are a failure with words", async () => {
    const id = "5f0c8d52-3a4e-4b5a-9d36-2f0a1c9e7b11";
    expect(await browser.send("changeTicket", { id, change: { kind: "close" } }, ownPage)).toMatchObject({
      ok: false,
      error: { kind: "notFound" },
    });
  });
});
