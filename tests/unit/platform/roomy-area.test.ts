import { beforeEach, expect, it, vi } from "vitest";
import { roomyArea } from "../../../src/platform/roomy-area.ts";
import { fakeArea } from "../background/fake-browser.ts";

let isFull: boolean;
/** The key of a value that is too large for what room there is. */
let tooLarge: string | undefined;
const reported: string[] = [];
const area = (values: Record<string, unknown> = {}) => {
  const under = fakeArea(values);
  const set = vi.fn((items: Record<string, unknown>) =>
    isFull || (tooLarge !== undefined && tooLarge in items)
      ? Promise.reject(new Error("QUOTA_BYTES quota exceeded"))
      : under.set(items),
  );
  const roomy = roomyArea(
    { ...under, set },
    { onFull: async (error) => void reported.push(String(error)), onRoom: async () => void reported.push("room") },
  );
  return { under, roomy };
};

beforeEach(() => {
  isFull = false;
  tooLarge = undefined;
  reported.length = 0;
});

it("keeps what there is no room for, beside what was stored before", async () => {
  const { roomy, under } = area({ old: 1 });
  isFull = true;
  await roomy.set({ "tab:1": { a: 1 } });
  expect(await roomy.get("tab:1")).toEqual({ "tab:1": { a: 1 } });
  expect(await roomy.get(["old", "tab:1"])).toEqual({ old: 1, "tab:1": { a: 1 } });
  expect(await roomy.get(null)).toEqual({ old: 1, "tab:1": { a: 1 } });
  expect(under.values).toEqual({ old: 1 });
});

it("lets no earlier value come back, which a stopped program would take for the present one", async () => {
  const { roomy, under } = area({ "tab:1": "of the former page" });
  isFull = true;
  await roomy.set({ "tab:1": "of this page" });
  expect(under.values).toEqual({});
});

it("gives copies, as an area of storage does", async () => {
  const { roomy } = area();
  isFull = true;
  const value = { list: [1] };
  await roomy.set({ key: value });
  value.list.push(2);
  const { key } = await roomy.get("key");
  (key as typeof value).list.push(3);
  expect(await roomy.get("key")).toEqual({ key: { list: [1] } });
});

it(
  "tells once that it is full, and that it has room again when all that it kept is stored or " + "needed no more",
  async () => {
    const { roomy, under } = area();
    isFull = true;
    await roomy.set({ one: 1 });
    await roomy.set({ two: 2 });
    expect(reported).toEqual(["Error: QUOTA_BYTES quota exceeded"]);
    isFull = false;
    tooLarge = "two";
    await roomy.set({ one: 3 });
    expect(reported).toHaveLength(1);
    await roomy.remove("two");
    expect(reported).toEqual(["Error: QUOTA_BYTES quota exceeded", "room"]);
    expect([under.values, await roomy.get(null)]).toEqual([{ one: 3 }, { one: 3 }]);
    await roomy.set({ one: 4 });
    expect(reported).toHaveLength(2);
  },
);

it("stores what it kept as soon as there is room, though nobody writes it again", async () => {
  const { roomy, under } = area();
  isFull = true;
  await roomy.set({ one: 1 });
  await roomy.set({ two: 2 });
  isFull = false;
  await roomy.set({ three: 3 });
  expect(under.values).toEqual({ one: 1, two: 2, three: 3 });
  expect(reported).toEqual(["Error: QUOTA_BYTES quota exceeded", "room"]);
});
