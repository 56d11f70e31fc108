import { beforeEach, describe, expect, it, vi } from "vitest";
import { confirmationAt } from "../../../../src/tickets/model/ticket.ts";
import { StoreUnavailableError } from "../../../../src/tickets/store/database/store-errors.ts";
import { aSubmission, freshStore, START } from "../../tickets/store/log-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  ownPage,
  type Running,
  running,
  tickets,
  topOf,
  writeAhead,
} from "../../background/background-support.ts";

const createdNow = (): string => new Date(clock.time).toISOString();

/** On a machine that does other things too. */
const PATIENTLY = { timeout: 15_000 };

const submission = aSubmission(0);
const { submissionId } = submission;
const entry = `submission:${submissionId}`;
const ok = { ok: true, value: undefined };

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("write-ahead entries", () => {
  it("are moved into the log at the start of the background", async () => {
    const browser = await running({ local: { [entry]: submission }, session: {} });
    expect(await tickets()).toMatchObject([{ submissionId, confirmation: "pending" }]);
    expect(browser.stored.local).not.toHaveProperty([entry]);
    expect(browser.errors).toEqual([]);
  });

  it("are moved when they are written, without any message", async () => {
    const browser = await running();
    await writeAhead(browser);
    await vi.waitFor(async () => {
      expect(await tickets()).toHaveLength(1);
    }, PATIENTLY);
  });

  it("make one ticket, though change, message, sweep and a second background meet", async () => {
    const browser = await running();
    await writeAhead(browser);
    const both = await Promise.all([
      browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7)),
      browser.send("sweep", {}, ownPage),
      running(browser.stored),
      browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7)),
    ]);
    expect(both[0]).toEqual(ok);
    expect(await tickets()).toHaveLength(1);
    expect(browser.stored.local).not.toHaveProperty([entry]);
  });

  it("that were on disk already when the background was stopped before it removed them do not come twice", async () => {
    const browser = await running({ local: { [entry]: submission }, session: {} });
    await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
    await running({ ...browser.stored, local: { ...browser.stored.local, [entry]: submission } });
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
  });

  it.each([
    ["of another shape", entry, { title: "x" }],
    ["of no real day", entry, { ...submission, createdDate: "2026-13-45T00:00:00Z" }],
    ["under another key", "submission:elsewhere", submission],
    ["that are no object", entry, null],
  ])("%s are kept aside and told", async (_what, key, value) => {
    const good = aSubmission(1);
    const browser = await running({ local: { [key]: value, [`submission:${good.submissionId}`]: good }, session: {} });
    expect(browser.stored.local).toHaveProperty([key.replace("submission:", "invalidSubmission:")], value);
    expect(browser.stored.local).not.toHaveProperty([key]);
    expect(browser.problems).toMatchObject([{ kind: "invalidSubmission" }]);
    expect(await tickets()).toMatchObject([{ submissionId: good.submissionId }]);
  });

  it("wait where the log does not work, and so do outcomes; nothing is lost", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const browser = await running({ local: { [entry]: submission }, session: {} });
    await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
    expect(browser.stored.local).toHaveProperty([entry]);
    expect(browser.problems).toMatchObject([{ kind: "logUnavailable" }]);
    expect(browser.errors.filter((error) => !(error instanceof StoreUnavailableError))).toEqual([]);
    open.mockRestore();
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
    expect(Object.keys(browser.stored.local).filter((key) => /^(?:submission|outcome):/.test(key))).toEqual([]);
    expect(browser.problems).toEqual([]);
  });
});

describe("outcomes", () => {
  it("confirm, once however often they are told", async () => {
    const browser = await running();
    await writeAhead(browser);
    for (let times = 0; times < 3; times++) {
      expect(await browser.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7))).toEqual(ok);
    }
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed" }]);
  });

  it("discard, also where the entry was not moved yet", async () => {
    const browser = await running();
    await Promise.all([
      writeAhead(browser),
      browser.send("reportOutcome", { submission, outcome: "discarded" }, frameOf(7)),
    ]);
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toEqual([]);
  });

  it("discard also an entry that is written after them, as Firefox may do", async () => {
    const browser = await running();
    await browser.send("reportOutcome", { submission, outcome: "discarded" }, frameOf(7));
    await writeAhead(browser);
    const later = await running(browser.stored);
    expect(await tickets()).toEqual([]);
    expect(later.stored.local).not.toHaveProperty([entry]);
    await later.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7));
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed" }]);
  });

  it("confirm what was discarded before", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("reportOutcome", { submission, outcome: "discarded" }, frameOf(7));
    await browser.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7));
    await browser.send("reportOutcome", { submission, outcome: "discarded" }, frameOf(7));
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed" }]);
  });
});

describe("notices of the top document", () => {
  const intended = async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    browser.tabs.sendMessage.mockClear();
    return browser;
  };

  it("are awaited from the intent of a frame on, however late the background hears of it", async () => {
    const browser = await running();
    const createdDate = createdNow();
    clock.time += 9000;
    await browser.send("submissionIntended", { createdDate, submissionId }, frameOf(7));
    expect(browser.commands()).toEqual([
      { tabId: 7, frameId: 0, command: "watchNotice", payload: { since: Date.parse(createdDate), loaded: "before" } },
    ]);
  });

  it("reach the frame that submitted, and a number confirms at once", async () => {
    const browser = await intended();
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(browser.commands()).toEqual([
      { tabId: 7, frameId: 5, command: "noticeSeen", payload: { kind: "success", supportTicketId: NUMBER } },
    ]);
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
  });

  it("find a submission whose entry still waits", async () => {
    const browser = await running();
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    browser.stored.local[entry] = submission;
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
  });

  it("wait for an entry that comes later still", async () => {
    const browser = await running();
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    await writeAhead(browser);
    await vi.waitFor(async () => {
      expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
    }, PATIENTLY);
    expect(browser.errors).toEqual([]);
  });

  it("decide where the document that submitted has given way to its answer", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([]) }, topOf(7));
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, topOf(7));
    browser.tabs.sendMessage.mockClear();
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([]) },
      topOf(7, "D7b"),
    );
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([]) },
      topOf(7, "D7c"),
    );
    const told = browser.commands().filter(({ command }) => command === "watchNotice");
    expect(told.map(({ payload }) => (payload as { loaded: string }).loaded)).toEqual(["next", "later"]);
    await browser.send("reportNotice", { kind: "error" }, topOf(7, "D7b"));
    expect(await tickets()).toEqual([]);
  });

  it("without a number leave it to the frame, as long as there is one", async () => {
    const browser = await intended();
    await browser.send("reportNotice", { kind: "success" }, topOf(7));
    await browser.send("reportNotice", { kind: "error" }, topOf(7));
    expect(await tickets()).toMatchObject([{ confirmation: "pending" }]);
  });

  it.each([
    ["success", [{ confirmation: "confirmed" }]],
    ["error", []],
  ])("decide by themselves (%s) where the frame is gone", async (kind, expected) => {
    const browser = await intended();
    browser.tabs.sendMessage.mockRejectedValue(
      new Error("Could not establish connection. Receiving end does not exist."),
    );
    await browser.send("reportNotice", { kind }, topOf(7));
    expect(await tickets()).toMatchObject(expected);
    expect(await tickets()).toHaveLength(expected.length);
  });

  it("of another tab, of an old submission or of none are about nothing", async () => {
    const browser = await intended();
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(8));
    clock.time += 16 * 60_000;
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(await tickets()).toMatchObject([{ confirmation: "pending" }]);
    expect(browser.commands()).toEqual([]);
  });

  it("may bring the number after the frame knew of success, and are about the youngest submission that waits", async () => {
    const browser = await intended();
    await browser.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7));
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
    await browser.send("reportNotice", { kind: "success", supportTicketId: "2611230040009999" }, topOf(7));
    expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
  });

  it("survive a stopped background between intent and notice", async () => {
    const before = await intended();
    const after = await running(before.stored);
    await after.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
  });
});

describe("the marker of the log", () => {
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

  it("keeps submission and outcome aside, says so, and both are logged once there is room", async () => {
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

  it("does not make a change fail that the log took, and the words go once there is room", async () => {
    const browser = await running();
    await writeAhead(browser);
    await browser.send("submissionIntended", { createdDate: createdNow(), submissionId }, frameOf(7));
    const [ticket] = await tickets();
    const set = refusing(browser);
    expect(await browser.send("changeTicket", { id: ticket?.id, change: { kind: "close" } }, ownPage)).toEqual(ok);
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
  it("back is told, until it stands right; what was logged stays, and asks", async () => {
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
    // Told at ten days; that was wrong, as the clock shows later; so told again at twenty.
    expect(reminded).toEqual([1, 1, 1, 1, 2, 2, 2]);
    expect(await tickets()).toHaveLength(1);
  });
});
