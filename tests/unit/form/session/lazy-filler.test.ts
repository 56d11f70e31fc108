import { expect, it, vi } from "vitest";
import { lazyFiller, type MakeFiller } from "../../../../src/form/session/lazy-filler.ts";

type Filler = ReturnType<MakeFiller>;
type Parts = Parameters<MakeFiller>[0];

const parts = { onChange: vi.fn() } as unknown as Parts;
const offered = [{}, {}, "en"] as unknown as Parameters<Filler["fill"]>;

const loaded = () => {
  const filler: Filler = {
    fill: vi.fn(() => Promise.resolve(true)),
    undo: vi.fn(() => Promise.resolve()),
    allowAgain: vi.fn(),
    forget: vi.fn(),
    hold: vi.fn(),
    reports: () => [{ field: "firstName", outcome: "filled", reason: "set" }],
    state: () => "filled",
  };
  const make = vi.fn<MakeFiller>(() => filler);
  return { filler, make };
};

it("is loaded once, when there is something to fill in, however often that is asked for meanwhile", async () => {
  const { filler, make } = loaded();
  const load = vi.fn(() => Promise.resolve(make));
  const lazy = lazyFiller(load, parts);
  expect(load).not.toHaveBeenCalled();
  // What is offered may be another thing by the time that the script is there: a look asks for it anew.
  expect(await Promise.all([lazy.fill(...offered), lazy.fill(...offered)])).toEqual([false, false]);
  expect(parts.onChange).toHaveBeenCalled();
  for (let look = 0; look < 3; look += 1) expect(await lazy.fill(...offered)).toBe(true);
  expect(load).toHaveBeenCalledTimes(1);
  expect(make).toHaveBeenCalledTimes(1);
  expect(filler.fill).toHaveBeenCalledTimes(3);
  expect(make).toHaveBeenCalledWith(parts);
});

it("has filled nothing before, and has nothing to undo", async () => {
  const load = vi.fn(() => Promise.resolve(loaded().make));
  const lazy = lazyFiller(load, parts);
  await lazy.undo();
  lazy.hold();
  lazy.forget();
  lazy.allowAgain();
  expect([lazy.reports(), lazy.state(), load.mock.calls.length]).toEqual([[], "waiting", 0]);
});

it("says what the loaded one says, and hands on what it is asked", async () => {
  const { filler, make } = loaded();
  const lazy = lazyFiller(() => Promise.resolve(make), parts);
  await lazy.fill(...offered);
  await lazy.fill(...offered);
  await lazy.undo();
  lazy.hold();
  expect([lazy.state(), lazy.reports()[0]?.field]).toEqual(["filled", "firstName"]);
  expect(filler.undo).toHaveBeenCalledTimes(1);
  expect(filler.hold).toHaveBeenCalledTimes(1);
});

it("is asked for again after it could not be loaded", async () => {
  const { make } = loaded();
  const load = vi
    .fn<() => Promise<MakeFiller>>()
    .mockRejectedValueOnce(new Error("The tab is closed"))
    .mockResolvedValue(make);
  const lazy = lazyFiller(load, parts);
  await expect(lazy.fill(...offered)).rejects.toThrow("The tab is closed");
  expect(await lazy.fill(...offered)).toBe(false);
  expect(await lazy.fill(...offered)).toBe(true);
  expect(load).toHaveBeenCalledTimes(2);
});
