import { expect, it } from "vitest";
import { readyArea } from "../../../src/platform/ready-area.ts";
import { fakeArea } from "../background/fake-browser.ts";

it("is looked at and written to only when it is ready", async () => {
  const under = fakeArea({ old: 1 });
  let migrated: () => void = () => undefined;
  const ready = new Promise<void>((resolve) => (migrated = resolve));
  const area = readyArea(under, ready);
  const [written, read, removed] = [area.set({ one: 1 }), area.get(null), area.remove("new")];
  expect(under.values).toEqual({ old: 1 });
  await under.remove("old");
  await under.set({ new: 2 });
  migrated();
  expect([await written, await read, await removed]).toEqual([undefined, { one: 1, new: 2 }, undefined]);
  expect(under.values).toEqual({ one: 1 });
});
