import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { aSubmission, freshStore, START } from "../tickets/store/store-support.ts";
import {
  clock,
  frameOf,
  NUMBER,
  ownPage,
  running,
  SETTINGS,
  tickets,
  writeAhead,
  type Running,
} from "./background-support.ts";

const MINUTE = 60_000;
const DEADLINE = START + 120 * MINUTE;

let browser: Running;
beforeEach(async () => {
  freshStore();
  clock.time = START;
  browser = await running();
});

const at = async (time: number) => {
  clock.time = time;
  await browser.send("sweep", {}, ownPage);
};
const shown = () => browser.notifications.create.mock.calls.map(([, options]) => options);
/** Files a request. */
const file = async (): Promise<Ticket> => {
  const submission = aSubmission(0, { severity: "critical", createdDate: new Date(START).toISOString() });
  await writeAhead(browser, submission);
  await browser.send("reportOutcome", { submission, outcome: "confirmed", supportTicketId: NUMBER }, frameOf(7));
  const [ticket] = await tickets();
  if (!ticket) throw new Error("not kept");
  return ticket;
};

describe("the badge", () => {
  const badge = () => browser.action.setBadgeText.mock.lastCall?.[0].text;

  it("counts what others look after only where the person wants everybody's", async () => {
    await file();
    await at(DEADLINE);
    expect(badge()).toBe("1");
    const [ticket] = await tickets();
    await browser.send("changeTicket", { id: ticket?.id, change: { kind: "handOver", to: "Grace" } }, ownPage);
    await vi.waitFor(() => expect(badge()).toBe(""));
    await browser.storage.local.set({ settings: { ...SETTINGS, remindFor: "everybody" } });
    await vi.waitFor(() => expect(badge()).toBe("1"));
  });
});

describe("reminders of others' requests", () => {
  const named = async (firstName: string, settings: object = {}) =>
    browser.storage.local.set({
      settings: {
        ...(browser.stored.local["settings"] as object),
        contactDetails: { firstName, lastName: "Byron" },
        ...settings,
      },
    });
  const handOver = async (to: string) => {
    const { id } = await file();
    expect(await browser.send("changeTicket", { id, change: { kind: "handOver", to } }, ownPage)).toMatchObject({
      ok: true,
    });
  };

  it("do not come, unless they were handed to the person", async () => {
    await named("Ada");
    await handOver("Grace");
    await at(DEADLINE);
    expect(shown()).toEqual([]);
    await named("Grace", { contactDetails: { firstName: "Grace" } });
    await at(DEADLINE + MINUTE);
    expect(shown()).toHaveLength(1);
  });

  it("come where the person wants everybody's", async () => {
    await named("Ada", { remindFor: "everybody" });
    await handOver("Grace");
    await at(DEADLINE);
    expect(shown()).toHaveLength(1);
  });

  it("come where the contact details name nobody", async () => {
    await named("Ada");
    await handOver("Grace");
    await named("Ada", { contactDetails: {} });
    await at(DEADLINE);
    expect(shown()).toHaveLength(1);
  });

  it("are not those that the person filed under an earlier name", async () => {
    await named("Ada");
    await file();
    await at(START + MINUTE);
    await named("Augusta");
    await at(DEADLINE);
    expect(shown()).toHaveLength(1);
    expect(browser.stored.local["ownNames"]).toEqual(["Ada Lovelace", "Ada Byron", "Augusta Byron"]);
  });
});
