import { beforeEach, describe, expect, it } from "vitest";
import type { REPLIES_TO_PAGES } from "../../../../src/messages/page-replies.ts";
import type { Result } from "../../../../src/messages/result.ts";
import type { Send } from "../../../../src/messages/send.ts";
import { sendRestore } from "../../../../src/tickets/list/files/send-restore.ts";
import type { ChosenRestore } from "../../../../src/tickets/list/files/restore-plan.ts";
import type { Pace } from "../../../../src/tickets/files/read-backup.ts";
import { howMany } from "../../../support/how-many.ts";
import { connectStore } from "../../../support/ticket-store.ts";
import { waitFor } from "../../../support/wait-for.ts";
import { ownPage, running, type Running } from "../../background/background-support.ts";
import { freshStore, idNumber } from "../store/store-support.ts";
import { ticketOf } from "./backups.ts";

const RESTORE = idNumber(1);
const SETTINGS = { fillMode: "onClick", contactDetails: { firstName: "Grace" }, nonsense: 1 };

let browser: Running;
beforeEach(async () => {
  freshStore();
  browser = await running();
});

/** Sends as a page does, to whichever background runs now. */
const send = (async (name: string, request: unknown) =>
  (await browser.send(name, request, ownPage)) as Result<never>) as Send<keyof typeof REPLIES_TO_PAGES>;
/** The browser stops the background, and starts it anew. */
const restart = async (): Promise<void> => {
  browser = await running(browser.stored);
};

const count = (): Promise<number> => connectStore().use((db) => db.count("tickets"));
const always: Pace = () => Promise.resolve(true);
const restore = (chosen: Partial<ChosenRestore>, pace = always, signal = new AbortController().signal) =>
  sendRestore(send, RESTORE, { tickets: [], customers: [], ...chosen }, pace, signal);
const own = () => browser.stored.local["settings"] as Record<string, unknown>;

const many = (length: number) => Array.from({ length }, (_, index) => ticketOf(index));

/** `VITE_RUNS=20000 npx vitest run --project unit large-restore` restores as many. */
const { runs: MANY } = howMany(4_000, 0);

describe(`a restore of ${MANY} requests`, () => {
  const tickets = many(MANY);

  it("tells how far it is, and has them all", { timeout: 240_000 }, async () => {
    const steps: number[] = [];
    const end = await restore({ tickets, settings: SETTINGS }, async (done, all) => {
      steps.push(done / all);
      return true;
    });
    expect(end).toMatchObject({ ok: true, value: { outcome: "restored", counts: { tickets: { added: MANY } } } });
    expect(await count()).toBe(MANY);
    expect(steps.length).toBeGreaterThan(MANY / 400);
    expect(steps).toEqual(steps.toSorted((one, other) => one - other));
    expect(steps.at(-1)).toBe(1);
    expect(browser.stored.local["log"]).toMatchObject({ count: MANY });
  });
});

describe("a restore that does not come to its end", () => {
  const tickets = many(900);

  it.each([0, 0.4, 1])("changes nothing where the person stops it at %s of the way", async (part) => {
    const end = await restore({ tickets, settings: SETTINGS }, (done, all) => Promise.resolve(done / all < part));
    expect(end).toEqual({ ok: true, value: { outcome: "cancelled" } });
    expect(await count()).toBe(0);
    expect(own()["fillMode"]).toBeUndefined();
    expect((await restore({ tickets })).ok).toBe(true);
    expect(await count()).toBe(900);
  });

  it("changes nothing where it is stopped while it is written", async () => {
    const stop = new AbortController();
    const end = restore({ tickets, settings: SETTINGS }, always, stop.signal);
    await waitFor(() => Promise.resolve(browser.stored.local["restoring"]), { message: "the restore to be written" });
    stop.abort();
    expect(await end).toEqual({ ok: true, value: { outcome: "cancelled" } });
    expect(await count()).toBe(0);
    expect(own()["fillMode"]).toBeUndefined();
    expect(browser.stored.local["restoring"]).toBeUndefined();
  });

  it("changes nothing where the background is stopped on the way", async () => {
    const end = await restore({ tickets, settings: SETTINGS }, async (done) => {
      if (done === 400) await restart();
      return true;
    });
    expect(end).toEqual({ ok: true, value: { outcome: "interrupted" } });
    expect(await count()).toBe(0);
    expect(own()["fillMode"]).toBeUndefined();
  });

  it("drops what an earlier one has sent", async () => {
    await send("stageRestore", { restoreId: idNumber(2), tickets: many(3), customers: [] });
    await restore({ tickets: many(2) });
    expect(await count()).toBe(2);
    expect(await send("commitRestore", { restoreId: idNumber(2), tickets: 3, customers: 0 })).toEqual({
      ok: true,
      value: { outcome: "interrupted" },
    });
  });
});

describe("the settings of a backup", () => {
  it("go through the checks of all settings, and leave alone what they do not name", async () => {
    const end = await restore({ settings: { ...SETTINGS, remindBefore: -5 } });
    expect(end).toMatchObject({ value: { outcome: "restored", counts: { settings: { changed: 2 } } } });
    expect(own()).toMatchObject({ fillMode: "onClick", contactDetails: { firstName: "Grace", lastName: "Lovelace" } });
    expect(own()).not.toHaveProperty("nonsense");
    expect(own()).not.toHaveProperty("remindBefore");
  });

  const witness = { store: "tickets", id: ticketOf(1).id, updatedDate: ticketOf(1).updatedDate, revision: 0 };

  it("follow at the next start where the background was stopped once the requests were written", async () => {
    await connectStore().use((db) => db.put("tickets", ticketOf(1)));
    browser.stored.local["restoring"] = { settings: SETTINGS, witness };
    await restart();
    expect(own()["fillMode"]).toBe("onClick");
    expect(browser.stored.local["restoring"]).toBeUndefined();
  });

  it("are dropped at the next start where it was stopped before", async () => {
    browser.stored.local["restoring"] = { settings: SETTINGS, witness };
    await restart();
    expect(own()["fillMode"]).toBeUndefined();
    expect(browser.stored.local["restoring"]).toBeUndefined();
  });
});
