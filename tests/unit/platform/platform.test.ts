import * as v from "valibot";
import { describe, expect, it, vi } from "vitest";
import { ensurePeriodicAlarm, setAlarm } from "../../../src/platform/alarms.ts";
import { exclusivelyInOrder } from "../../../src/platform/exclusively.ts";
import { showNotification } from "../../../src/platform/notifications.ts";
import { storedItem } from "../../../src/platform/stored-item.ts";
import { fakeArea } from "../background/fake-browser.ts";

const WORDS = { title: "Due", message: "Request 1 is due", buttons: ["Mark", "Snooze"] };

describe("notifications", () => {
  it("have buttons where the browser knows them", async () => {
    const create = vi.fn(() => Promise.resolve("id"));
    await showNotification({ create }, "id", WORDS, "icon.png");
    expect(create).toHaveBeenCalledExactlyOnceWith("id", {
      type: "basic",
      iconUrl: "icon.png",
      title: "Due",
      message: "Request 1 is due",
      buttons: [{ title: "Mark" }, { title: "Snooze" }],
    });
  });

  it("come without buttons where these throw, as in Firefox", async () => {
    const create = vi.fn((_id: string, options: object) => {
      if ("buttons" in options)
        throw new Error('Type error for parameter options (Property "buttons" is unsupported by Firefox)');
      return Promise.resolve("id");
    });
    await showNotification({ create }, "id", WORDS, "icon.png");
    expect(create.mock.lastCall?.[1]).not.toHaveProperty("buttons");
  });

  it("do not hide that none can be shown", async () => {
    const create = () => Promise.reject(new Error("denied"));
    await expect(showNotification({ create }, "id", WORDS, "icon.png")).rejects.toThrow("denied");
  });
});

describe("alarms", () => {
  it("leave a periodic one in its rhythm", async () => {
    const alarms = { create: vi.fn(() => Promise.resolve()), clear: vi.fn(() => Promise.resolve(true)), get: vi.fn() };
    alarms.get.mockResolvedValueOnce(undefined);
    await ensurePeriodicAlarm(alarms, "sweep", 5);
    alarms.get.mockResolvedValueOnce({ name: "sweep", scheduledTime: 1, periodInMinutes: 5 });
    await ensurePeriodicAlarm(alarms, "sweep", 5);
    expect(alarms.create).toHaveBeenCalledExactlyOnceWith("sweep", { periodInMinutes: 5 });
    await setAlarm(alarms, "next", undefined);
    expect(alarms.clear).toHaveBeenCalledWith("next");
  });
});

it("a stored value of another shape is none", async () => {
  const area = fakeArea({ key: "text" });
  const item = storedItem(area, "key", v.number());
  expect(await item.read()).toBeUndefined();
  await item.write(5);
  expect(await item.read()).toBe(5);
  await item.remove();
  expect(area.values).toEqual({});
});

describe("tasks of one name", () => {
  it("run one after the other, also after an error, while other names run", async () => {
    const exclusively = exclusivelyInOrder();
    const steps: string[] = [];
    const task = (name: string, text: string, fails = false) =>
      exclusively(name, async () => {
        steps.push(`${text} begins`);
        await new Promise((resolve) => setTimeout(resolve, 2));
        steps.push(`${text} ends`);
        if (fails) throw new Error(text);
        return text;
      });
    const results = await Promise.allSettled([task("a", "a1", true), task("a", "a2"), task("b", "b1")]);
    expect(steps.filter((step) => step.startsWith("a"))).toEqual(["a1 begins", "a1 ends", "a2 begins", "a2 ends"]);
    expect(steps.indexOf("b1 begins")).toBeLessThan(steps.indexOf("a1 ends"));
    expect(results.map(({ status }) => status)).toEqual(["rejected", "fulfilled", "fulfilled"]);
  });
});
