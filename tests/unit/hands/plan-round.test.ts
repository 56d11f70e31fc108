import { describe, expect, it } from "vitest";
import { planRound } from "../../../scripts/hands/plan-round.ts";
import { PAGES } from "../../../scripts/hands/round-plan.ts";

const SEEDS = Array.from({ length: 100 }, (_, index) => index + 1);

describe.each(PAGES)("the rounds at %s", (page) => {
  const plans = SEEDS.map((seed) => planRound(page, seed));

  it("are the same for the same seed, and each its own", () => {
    expect(SEEDS.map((seed) => planRound(page, seed))).toEqual(plans);
    expect(new Set(plans.map((plan) => JSON.stringify({ ...plan, seed: 0 }))).size).toBe(SEEDS.length);
  });

  it("hold every kind of act, early and late", () => {
    expect(new Set(plans.flatMap(({ acts }) => acts.map(({ kind }) => kind)))).toEqual(
      new Set(["type", "choose", "compose"]),
    );
    expect(plans.filter(({ start }) => start < 800).length).toBeGreaterThan(20);
    expect(plans.filter(({ start }) => start > 2000).length).toBeGreaterThan(10);
  });

  it("never change one field twice", () => {
    for (const { acts } of plans) expect(new Set(acts.map(({ field }) => field)).size).toBe(acts.length);
  });
});
