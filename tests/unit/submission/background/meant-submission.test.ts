import { beforeEach, describe, expect, it } from "vitest";
import { aSubmission, freshStore, START } from "../../tickets/store/store-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  type Running,
  running,
  tickets,
  topOf,
  writeAhead,
} from "../../background/background-support.ts";

const OTHER_NUMBER = "2611230040005678";
const THIRD_NUMBER = "2611230040009876";
const MINUTE = 60_000;

const [one, other, third] = [aSubmission(0), aSubmission(1), aSubmission(2)];

let browser: Running;
let gone: ReadonlySet<number>;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
  gone = new Set();
  browser.tabs.sendMessage.mockImplementation(
    (_tab: number, _message: unknown, { frameId = 0 }: { frameId?: number } = {}) =>
      gone.has(frameId)
        ? Promise.reject(new Error("Could not establish connection. Receiving end does not exist."))
        : Promise.resolve(true),
  );
});

const submit = async (submission = one, frameId = 5): Promise<void> => {
  await writeAhead(browser, submission);
  await browser.send(
    "submissionIntended",
    { createdDate: new Date(clock.time).toISOString(), submissionId: submission.submissionId },
    frameOf(7, frameId),
  );
};
const notice = (kind: string, supportTicketId?: string) =>
  browser.send("reportNotice", { kind, ...(supportTicketId && { supportTicketId }) }, topOf(7));
const ends = (submission: typeof one, outcome: string, frameId = 5, closed?: boolean) =>
  browser.send("reportOutcome", { submission, outcome, ...(closed && { closed }) }, frameOf(7, frameId));
const stored = async () =>
  (await tickets()).map(({ submissionId, confirmation, supportTicketId }) => [
    submissionId,
    confirmation,
    supportTicketId,
  ]);

describe("two submissions of one tab that wait", () => {
  beforeEach(async () => {
    await submit(one, 5);
    clock.time += 1000;
    await submit(other, 6);
  });
  const pending = [
    [one.submissionId, "pending", undefined],
    [other.submissionId, "pending", undefined],
  ];

  it.each([
    ["success", NUMBER],
    ["success", undefined],
    ["error", undefined],
  ])("are left to the person by a notice (%s, %s) that may be about either", async (kind, number) => {
    gone = new Set([5, 6]);
    await notice(kind, number);
    expect(await stored()).toEqual(expect.arrayContaining(pending));
    expect(await tickets()).toHaveLength(2);
  });

  it("are none any more when the first was left without an answer for two minutes", async () => {
    clock.time += 2 * MINUTE - 1000;
    await notice("success", NUMBER);
    expect(await stored()).toEqual(
      expect.arrayContaining([
        [one.submissionId, "pending", undefined],
        [other.submissionId, "confirmed", NUMBER],
      ]),
    );
  });

  it("get the number that comes when the portal has refused the other one", async () => {
    await ends(other, "discarded", 6);
    await notice("success", NUMBER);
    expect(await stored()).toEqual([[one.submissionId, "confirmed", NUMBER]]);
  });

  it("stay rivals while one is known to be taken without its number", async () => {
    await ends(one, "confirmed");
    await notice("success", NUMBER);
    expect(await stored()).toEqual(
      expect.arrayContaining([
        [one.submissionId, "confirmed", undefined],
        [other.submissionId, "pending", undefined],
      ]),
    );
    await notice("error");
    gone = new Set([6]);
    await notice("error");
    expect(await stored(), "what is taken cannot fail").toEqual([[one.submissionId, "confirmed", undefined]]);
  });

  it("do not get a number that the ticket store has for the other one already", async () => {
    await browser.send(
      "reportOutcome",
      { submission: one, outcome: "confirmed", supportTicketId: NUMBER },
      frameOf(7, 5),
    );
    await notice("success", NUMBER);
    await notice("success", OTHER_NUMBER);
    expect(await stored()).toEqual(
      expect.arrayContaining([
        [one.submissionId, "confirmed", NUMBER],
        [other.submissionId, "confirmed", OTHER_NUMBER],
      ]),
    );
    expect(await tickets()).toHaveLength(2);
  });

  it("are no rivals of a third any more when both their numbers have passed", async () => {
    browser.tabs.sendMessage.mockClear();
    await notice("success", NUMBER);
    expect(browser.commands(), "the top looks for the next number").toMatchObject([
      { frameId: 0, command: "watchNotice" },
    ]);
    await notice("success", OTHER_NUMBER);
    await submit(third, 8);
    await notice("success", THIRD_NUMBER);
    expect((await stored()).filter(([, , number]) => number !== undefined)).toEqual([
      [third.submissionId, "confirmed", THIRD_NUMBER],
    ]);
  });

  it("lose, by the closing of a blade, the one whose frame is gone", async () => {
    await notice("closed");
    expect(await tickets(), "both frames live, and decide").toHaveLength(2);
    gone = new Set([5]);
    await notice("closed");
    expect(await stored()).toEqual([[other.submissionId, "pending", undefined]]);
  });
});

describe("a page that is the answer to a submission", () => {
  const arrive = async () => {
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([]) },
      topOf(7, "D7a"),
    );
    await submit(one, 5);
    await ends(one, "confirmed");
    await writeAhead(browser, other);
    await browser.send(
      "submissionIntended",
      { createdDate: new Date(clock.time).toISOString(), submissionId: other.submissionId },
      topOf(7, "D7a"),
    );
    await browser.send("reportContext", { portal: "azure", isFirst: true, address: JSON.stringify([]) }, topOf(7));
  };

  it("is about that one, whatever else waits", async () => {
    await arrive();
    await notice("success", NUMBER);
    expect(await stored()).toEqual(
      expect.arrayContaining([
        [one.submissionId, "confirmed", undefined],
        [other.submissionId, "confirmed", NUMBER],
      ]),
    );
  });

  it("is so no more when something is submitted in it", async () => {
    await arrive();
    await submit(third, 8);
    await notice("success", NUMBER);
    expect((await stored()).map(([, , number]) => number)).toEqual([undefined, undefined, undefined]);
  });
});

describe("a form that was closed in flight", () => {
  it.each([
    ["by the frame's word", () => ends(one, "discarded", 5, true)],
    ["by the top document's", () => notice("closed")],
  ])("comes back with its number where the portal took it all the same: %s", async (_how, close) => {
    await submit();
    gone = new Set([5]);
    await close();
    expect(await tickets()).toEqual([]);
    await notice("error");
    await notice("success");
    expect(await tickets(), "words are no number").toEqual([]);
    clock.time += 10 * MINUTE;
    await notice("success", NUMBER);
    await notice("success", OTHER_NUMBER);
    expect(await tickets()).toMatchObject([
      { submissionId: one.submissionId, title: one.title, confirmation: "confirmed", supportTicketId: NUMBER },
    ]);
  });

  it("is a rival of the next one only as long as its answer may be under way", async () => {
    await submit();
    await ends(one, "discarded", 5, true);
    await submit(other, 6);
    await notice("success", NUMBER);
    expect(await stored()).toEqual([[other.submissionId, "pending", undefined]]);
    clock.time += 3 * MINUTE;
    await notice("success", OTHER_NUMBER);
    expect(await stored()).toEqual([[other.submissionId, "confirmed", OTHER_NUMBER]]);
  });

  it("stays discarded where the portal refused it, whatever number comes", async () => {
    await submit();
    await ends(one, "discarded");
    await notice("success", NUMBER);
    expect(await tickets()).toEqual([]);
  });
});
