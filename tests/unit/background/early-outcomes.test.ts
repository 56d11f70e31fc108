import { beforeEach, describe, expect, it, vi } from "vitest";
import { aSubmission, freshStore, START } from "../tickets/store/store-support.ts";
import { clock, NUMBER, ownPage, running, tickets, writeAhead } from "./background-support.ts";

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

describe("an outcome that came before its entry", () => {
  const early = { submissionId, outcome: "confirmed", supportTicketId: NUMBER };
  const kept = `outcome:${submissionId}`;

  it("waits for it over any number of sweeps, and is stored with it", async () => {
    const browser = await running();
    await browser.storage.local.set({ [kept]: { ...early, waitingSince: createdNow() } });
    for (let turn = 0; turn < 2; turn++) await browser.send("sweep", {}, ownPage);
    await writeAhead(browser);
    await vi.waitFor(
      async () => expect(await tickets()).toMatchObject([{ confirmation: "confirmed", supportTicketId: NUMBER }]),
      PATIENTLY,
    );
    await vi.waitFor(() => expect(browser.stored.local).not.toHaveProperty([kept]), PATIENTLY);
  });

  it("is given up after a day: its entry was never written", async () => {
    const browser = await running();
    await browser.storage.local.set({ [kept]: { ...early, waitingSince: createdNow() } });
    clock.time += 25 * 60 * 60_000;
    await browser.send("sweep", {}, ownPage);
    expect(browser.stored.local).not.toHaveProperty([kept]);
  });

  it("that cannot be read is kept aside, said, and keeps nothing else from being done", async () => {
    const browser = await running({ local: { "outcome:x": { outcome: "perhaps" }, [entry]: submission }, session: {} });
    await browser.send("sweep", {}, ownPage);
    expect(await tickets()).toHaveLength(1);
    expect(browser.stored.local).toMatchObject({ "invalidSubmission:outcome:x": { outcome: "perhaps" } });
    expect(browser.stored.local).not.toHaveProperty(["outcome:x"]);
    expect(browser.problems).toMatchObject([{ kind: "invalidSubmission" }]);
    expect(browser.errors).toEqual([]);
  });
});
