import { beforeEach, describe, expect, it, vi } from "vitest";
import { confirmationAt } from "../../../../src/tickets/model/ticket.ts";
import { aSubmission, freshStore, START } from "../../tickets/store/store-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  ownPage,
  type Running,
  running,
  tickets,
  writeAhead,
} from "../../background/background-support.ts";
import { createdNow, submission, submissionId, entry, ok } from "./one-submission.ts";

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("the marker of the ticket store", () => {
  it("changes with each write, and holds the count", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7));
    expect(browser.stored.local["log"]).toEqual({ count: 1, revision: 2 });
    const [ticket] = await tickets();
    await browser.send("changeTicket", { id: ticket?.id, change: { kind: "close" } }, ownPage);
    expect(browser.stored.local["log"]).toEqual({ count: 1, revision: 3 });
  });

  it("tells that a log came back empty", async () => {
    const browser = await running({ local: { log: { count: 12, revision: 40 } }, session: {} });
    expect(browser.problems).toMatchObject([{ kind: "logLost", detail: { lost: 12, restored: 0 } }]);
    clock.time += 60_000;
    const again = await running(browser.stored);
    expect(again.problems).toEqual(browser.problems);
  });

  it("brings back what was open of a log that is lost, at the start or in the middle of the work", async () => {
    for (const when of ["at the start", "later"] as const) {
      freshStore();
      let browser = await running();
      for (const count of [0, 1, 2]) {
        await writeAhead(browser, aSubmission(count));
        await browser.send(
          "submissionIntended",
          { createdDate: createdNow(), submissionId: aSubmission(count).submissionId },
          frameOf(7),
        );
      }
      const before = await tickets();
      await browser.send("changeTicket", { id: before[0]?.id, change: { kind: "close" } }, ownPage);
      await browser.send("changeTicket", { id: before[1]?.id, change: { kind: "markResponded" } }, ownPage);
      const wanted = (await tickets()).filter(({ status }) => status !== "closed");
      expect(wanted).toHaveLength(2);
      freshStore();
      if (when === "later") {
        vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementationOnce(() => {
          throw new DOMException("The connection was lost", "InvalidStateError");
        });
        await browser.send("changeTicket", { id: wanted[0]?.id, change: { kind: "setNotes", notes: "kept" } }, ownPage);
        expect((await tickets()).map(({ notes }) => notes).filter(Boolean)).toEqual(["kept"]);
      } else {
        browser = await running(browser.stored);
        expect(await tickets()).toEqual(expect.arrayContaining(wanted));
      }
      expect(await tickets()).toHaveLength(2);
      expect(browser.problems).toMatchObject([{ kind: "logLost", detail: { lost: 3, restored: 2 } }]);
      expect(browser.stored.local["log"]).toMatchObject({ count: 2 });
    }
  });

  it("is not taken for lost where the person deleted all", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    const [ticket] = await tickets();
    await browser.send("changeTicket", { id: ticket?.id, change: { kind: "delete" } }, ownPage);
    clock.time += 120_000;
    await browser.send("sweep", {}, ownPage);
    expect((await running(browser.stored)).problems).toEqual([]);
  });
});

describe("a full disk", () => {
  const full = () =>
    vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
      throw new DOMException("no space", "QuotaExceededError");
    });

  it("keeps submission and outcome aside, says so, and both are stored once there is room", async () => {
    const browser = await running();
    const put = full();
    await writeAhead(browser);
    await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
    put.mockRestore();
    expect(await tickets()).toEqual([]);
    expect(browser.problems).toMatchObject([{ kind: "logFull" }]);
    expect(browser.stored.local).toHaveProperty([entry]);
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toMatchObject([{ submissionId, confirmation: "confirmed", supportTicketId: NUMBER }]);
    expect(browser.problems).toEqual([]);
  });

  it("that refuses even the note of it still ends in the error itself, and nothing is lost", async () => {
    const browser = await running({ local: { settings: {}, [entry]: submission }, session: {} });
    await browser.send("sweep", {}, ownPage);
    const put = full();
    const later = aSubmission(1);
    browser.stored.local[`submission:${later.submissionId}`] = later;
    const set = vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    expect(await browser.send("sweep", {}, ownPage)).toEqual(ok);
    put.mockRestore();
    set.mockRestore();
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toHaveLength(2);
  });
});

describe("a disk so full that storage.local takes nothing", () => {
  /** Only `storage.local` refuses; `storage.session` lies in memory. */
  const refusing = (browser: Running) =>
    vi.spyOn(browser.storage.local, "set").mockRejectedValue(new Error("FILE_ERROR_NO_SPACE"));
  const down = () =>
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
  const badge = (browser: Running): unknown => browser.action.setBadgeText.mock.lastCall?.[0];

  it("keeps submission and outcome in memory, over a stop of the background, until there is room", async () => {
    const open = down();
    let browser = await running();
    const set = refusing(browser);
    expect(
      await browser.send("submissionIntended", { createdDate: createdNow(), submissionId, submission }, frameOf(7)),
    ).toEqual(ok);
    expect(browser.stored.session).toMatchObject({
      logProblems: expect.arrayContaining([expect.objectContaining({ kind: "logFull" })]),
    });
    expect(badge(browser)).toEqual({ text: "!" });
    await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
    browser = await running(browser.stored);
    expect(Object.keys(browser.stored.session).filter((key) => /^(?:submission|outcome):/.test(key))).toHaveLength(2);
    set.mockRestore();
    open.mockRestore();
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toMatchObject([{ submissionId, confirmation: "confirmed", supportTicketId: NUMBER }]);
    expect(Object.keys(browser.stored.session).filter((key) => /^(?:submission|outcome):/.test(key))).toEqual([]);
    expect([browser.problems, browser.stored.session["logProblems"]]).toEqual([[], []]);
    expect(badge(browser)).toEqual({ text: "" });
  });

  it("does not make a change fail that the ticket store took, and the words go once there is room", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    const [ticket] = await tickets();
    const set = refusing(browser);
    expect(await browser.send("changeTicket", { id: ticket?.id, change: { kind: "close" } }, ownPage)).toMatchObject({
      ok: true,
    });
    expect(await tickets()).toMatchObject([{ status: "closed" }]);
    expect(badge(browser)).toEqual({ text: "!" });
    await browser.send("sweep", {}, ownPage);
    expect(browser.stored.session["logProblems"]).toMatchObject([{ kind: "logFull" }]);
    set.mockRestore();
    await browser.send("sweep", {}, ownPage);
    expect(browser.stored.session["logProblems"]).toEqual([]);
  });
});

describe("a clock that was set", () => {
  it("back is reported, until it is right; what was stored stays, and asks", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    clock.time = START - 3 * 60 * 60_000;
    await browser.send("sweep", {}, ownPage);
    expect(browser.problems).toMatchObject([{ kind: "clockBack", detail: { latest: submission.createdDate } }]);
    expect((await tickets()).map((ticket) => confirmationAt(ticket, clock.time))).toEqual(["unconfirmed"]);
    clock.time = START + 60_000;
    await browser.send("sweep", {}, ownPage);
    expect(browser.problems).toEqual([]);
  });

  it("forth and back again reminds once each time that the deadline has passed", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    const reminded: number[] = [];
    for (const hours of [24 * 10, 24 * 10 + 1, 0, 0, 24 * 20, 24 * 15, 1]) {
      clock.time = START + hours * 60 * 60_000;
      await browser.send("sweep", {}, ownPage);
      reminded.push(browser.notifications.create.mock.calls.length);
    }
    // Reminded at ten days; that was wrong, as the clock shows later; so reminded again at twenty.
    expect(reminded).toEqual([1, 1, 1, 1, 2, 2, 2]);
    expect(await tickets()).toHaveLength(1);
  });
});
