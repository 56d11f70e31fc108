import { beforeEach, describe, expect, it, vi } from "vitest";
import { aSubmission, freshStore, START } from "../../tickets/store/store-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  ownPage,
  running,
  tickets,
  topOf,
  writeAhead,
} from "../../background/background-support.ts";
import { createdNow, submission, submissionId, entry, ok } from "./one-submission.ts";

/** On a machine that does other things too. */
const PATIENTLY = { timeout: 15_000 };

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("write-ahead entries", () => {
  it("are moved into the ticket store at the start of the background", async () => {
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
  ])("%s are kept aside and reported", async (_what, key, value) => {
    const good = aSubmission(1);
    const browser = await running({ local: { [key]: value, [`submission:${good.submissionId}`]: good }, session: {} });
    expect(browser.stored.local).toHaveProperty([key.replace("submission:", "invalidSubmission:")], value);
    expect(browser.stored.local).not.toHaveProperty([key]);
    expect(browser.problems).toMatchObject([{ kind: "invalidSubmission" }]);
    expect(await tickets()).toMatchObject([{ submissionId: good.submissionId }]);
  });

  it("wait where the ticket store does not work, and so do outcomes; nothing is lost", async () => {
    const open = vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("Internal error opening backing store", "UnknownError");
    });
    const browser = await running({ local: { [entry]: submission }, session: {} });
    await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
    expect(browser.stored.local).toHaveProperty([entry]);
    expect(browser.problems).toMatchObject([{ kind: "logUnavailable" }]);
    expect(browser.errors).toEqual([]);
    open.mockRestore();
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]);
    expect(Object.keys(browser.stored.local).filter((key) => /^(?:submission|outcome):/.test(key))).toEqual([]);
    expect(browser.problems).toEqual([]);
  });
});

describe("outcomes", () => {
  it("confirm, once however often they are reported", async () => {
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
  const commandsBut = ({ commands }: Awaited<ReturnType<typeof running>>) =>
    commands().filter(({ command }) => command !== "panelDue" && command !== "showPanel");
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
    expect(commandsBut(browser)).toEqual([
      { tabId: 7, frameId: 0, command: "watchNotice", payload: { since: Date.parse(createdDate), loaded: "before" } },
    ]);
  });

  it("reach the frame that submitted, and a number confirms at once", async () => {
    const browser = await intended();
    await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(commandsBut(browser)).toEqual([
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
    const watched = browser.commands().filter(({ command }) => command === "watchNotice");
    expect(watched.map(({ payload }) => (payload as { loaded: string }).loaded)).toEqual(["next", "later"]);
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

  it(
    "may bring the number after the frame knew of success, and are about the youngest submission " + "that waits",
    async () => {
      const browser = await intended();
      await browser.send("reportOutcome", { submission, outcome: "confirmed" }, frameOf(7));
      await browser.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
      expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
      await browser.send("reportNotice", { kind: "success", supportTicketId: "2611230040009999" }, topOf(7));
      expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
    },
  );

  it("survive a stopped background between intent and notice", async () => {
    const before = await intended();
    const after = await running(before.stored);
    await after.send("reportNotice", { kind: "success", supportTicketId: NUMBER }, topOf(7));
    expect(await tickets()).toMatchObject([{ supportTicketId: NUMBER }]);
  });
});
