import { beforeEach, describe, expect, it } from "vitest";
import { badgeFor } from "../../../src/tickets/background/show-urgency.ts";
import { freshStore, START } from "../tickets/store/store-support.ts";
import { clock, ownPage, running, SETTINGS, type Running } from "./background-support.ts";

const WELCOME = "chrome-extension://own-extension/src/entries/welcome/index.html";

const nothingSet = () => ({ local: {}, session: {} });
const opened = (browser: Running): string[] => browser.tabs.create.mock.calls.map(([{ url }]) => url);
const badge = (browser: Running) => [
  browser.action.setBadgeText.mock.lastCall?.[0].text,
  browser.action.setTitle.mock.lastCall?.[0].title,
];

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("the welcome page", () => {
  it("opens once after the installation", async () => {
    const browser = await running(nothingSet());
    browser.runtime.onInstalled.emit({ reason: "install" });
    await expect.poll(() => opened(browser)).toEqual([WELCOME]);
    await expect.poll(() => browser.stored.local["welcome"]).toBe("done");
    browser.runtime.onInstalled.emit({ reason: "install" });
    const later = await running(browser.stored);
    expect([...opened(browser), ...opened(later)]).toEqual([WELCOME]);
  });

  it.each(["update", "chrome_update", "browser_update", "shared_module_update"])(
    "does not open at %s",
    async (reason) => {
      const browser = await running(nothingSet());
      browser.runtime.onInstalled.emit({ reason });
      const later = await running(browser.stored);
      expect([...opened(browser), ...opened(later)]).toEqual([]);
    },
  );

  it("opens at the next start where the background was stopped, or no window was there", async () => {
    const browser = await running(nothingSet());
    browser.tabs.create.mockRejectedValue(new Error("No current window"));
    browser.runtime.onInstalled.emit({ reason: "install" });
    await expect.poll(() => browser.errors).toHaveLength(1);
    const later = await running(browser.stored);
    expect(opened(later)).toEqual([WELCOME]);
  });

  it("does not open where the contact details are set, as by a policy", async () => {
    const browser = await running({ local: { settings: { contactDetails: SETTINGS.contactDetails } }, session: {} });
    browser.runtime.onInstalled.emit({ reason: "install" });
    await expect.poll(() => browser.stored.local["welcome"]).toBe("done");
    expect(opened(browser)).toEqual([]);
  });
});

describe("the badge of an extension that is not set up", () => {
  const shown = async (settings: object): Promise<unknown> => {
    const browser = await running({ local: { settings }, session: {} });
    return badge(browser);
  };

  it("is there until contact details and own tenants are known", async () => {
    const { contactDetails, ownTenants } = SETTINGS;
    const notSetUp = ["!", "extensionName: badgeSetUp"];
    expect(await shown({})).toEqual(notSetUp);
    expect(await shown({ contactDetails })).toEqual(notSetUp);
    expect(await shown({ ownTenants, contactDetails: { ...contactDetails, lastName: "" } })).toEqual(notSetUp);
    expect(await shown(SETTINGS)).toEqual(["", "extensionName"]);
  });

  it("goes with the setting that was missing", async () => {
    const browser = await running(nothingSet());
    expect(badge(browser)[0]).toBe("!");
    await browser.storage.local.set({ settings: SETTINGS });
    await expect.poll(() => badge(browser)).toEqual(["", "extensionName"]);
  });

  it.each([
    [{ any: 3, overdue: 2, dueSoon: 1 }, "3"],
    [{ any: 1, overdue: 0, dueSoon: 1 }, "1"],
    [{ any: 0, overdue: 0, dueSoon: 0 }, "!"],
  ])("is of lower rank than a response that is due: %j", (urgency, text) => {
    const counts = { unconfirmed: 0, noSeverity: 0, ...urgency };
    expect(badgeFor(counts, { contactDetails: {}, ownTenants: [] }, (key) => key)).toMatchObject({ text });
  });

  it("is of lower rank than trouble with the ticket store", async () => {
    const browser = await running(nothingSet());
    await browser.storage.local.set({
      logProblems: [{ kind: "memoryFull", date: "2026-11-23T09:00:00.000Z", detail: "" }],
    });
    await browser.send("sweep", {}, ownPage);
    expect(badge(browser)[1]).toBe("extensionName: badgeMemoryFull");
  });
});
