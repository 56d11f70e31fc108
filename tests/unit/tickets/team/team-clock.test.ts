import { describe, expect, it } from "vitest";
import { nextStamp, nodeOfStamp, stampAt, timeOfStamp } from "../../../../src/tickets/team/model/stamp.ts";
import { clockAfter, MAX_DRIFT, tick } from "../../../../src/tickets/team/model/team-clock.ts";

const NOW = Date.UTC(2026, 11, 1, 9);
const YEAR = 365 * 24 * 3_600_000;

describe("a stamp", () => {
  it("has the time and the node of a change", () => {
    const stamp = nextStamp("one", NOW, []);
    expect([timeOfStamp(stamp), nodeOfStamp(stamp)]).toEqual([NOW, "one"]);
  });

  it("is newer than all that it rests on, also where a clock is behind", () => {
    const seen = stampAt(NOW + 60_000, 0xffff, "two");
    expect(nextStamp("one", NOW, [seen]) > seen).toBe(true);
    expect(nextStamp("one", NOW, [stampAt(NOW, 3, "two")])).toBe(stampAt(NOW, 4, "one"));
  });
});

describe("the clock of a machine", () => {
  it("follows others that are a little ahead", () => {
    const other = stampAt(NOW + MAX_DRIFT, 0, "two");
    const clock = clockAfter(undefined, other, NOW);
    expect(tick("one", NOW, clock, []) > other).toBe(true);
  });

  it("does not follow one that is far ahead, but is newer where it changes what that has written", () => {
    const far = stampAt(NOW + YEAR, 0, "two");
    const clock = clockAfter(stampAt(NOW, 0, "one"), far, NOW);
    expect(timeOfStamp(tick("one", NOW + 5, clock, []))).toBe(NOW + 5);
    expect(tick("one", NOW + 5, clock, [far]) > far).toBe(true);
  });

  it("forgets its own time after it was far ahead and is set right", () => {
    const wrong = clockAfter(undefined, stampAt(NOW + YEAR, 0, "one"), NOW + YEAR);
    expect(timeOfStamp(tick("one", NOW, wrong, []))).toBe(NOW);
    expect(clockAfter(wrong, stampAt(NOW, 0, "one"), NOW)).toBe(stampAt(NOW, 0, "one"));
  });

  it("never goes back", () => {
    const clock = stampAt(NOW, 5, "one");
    expect(tick("one", NOW - 30_000, clock, []) > clock).toBe(true);
    expect(clockAfter(clock, stampAt(NOW - 1, 0, "two"), NOW)).toBe(clock);
  });
});
