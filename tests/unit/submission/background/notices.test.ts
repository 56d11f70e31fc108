import { beforeEach, describe, expect, it, vi } from "vitest";
import { aSubmission, freshStore, START } from "../../tickets/store/log-support.ts";
import { clock, frameOf, NUMBER, running, tickets, topOf, writeAhead } from "../../background/background-support.ts";

const createdNow = (): string => new Date(clock.time).toISOString();

/** On a machine that does other things too. */
const PATIENTLY = { timeout: 15_000 };

const submission = aSubmission(0);
const { submissionId } = submission;
const entry = `submission:${submissionId}`;
beforeEach(() => {
  freshStore();
  clock.time = START;
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
