import { expect, it } from "vitest";
import { restoreBudget } from "../../../src/panel/host/restore-budget.ts";

it("allows ten repairs within ten seconds and then gives up for good", () => {
  const may = restoreBudget();
  for (let turn = 0; turn < 10; turn++) expect(may(turn)).toBe(true);
  expect(may(20)).toBe(false);
  expect(may(60_000)).toBe(false);
});

it("does not count repairs of long ago", () => {
  const may = restoreBudget();
  for (let turn = 0; turn < 40; turn++) expect(may(turn * 1_001)).toBe(true);
});
