import { expect, it } from "vitest";
import { allCells, type Cell } from "../../../scripts/matrix/axes.ts";
import known from "../../../scripts/matrix/known-gaps.json" with { type: "json" };
import { gapOf, type KnownGap } from "../../../scripts/matrix/known-gaps.ts";
import { type CellResult, isExpected, remarksOn } from "../../../scripts/matrix/result.ts";

const cell: Cell = { generation: "A", world: "knockout", language: "de", browser: "firefox" };
const gaps: KnownGap[] = [{ cell: "A * de *", reason: "The label is not known" }];
const ended = (fault: string, listed: readonly KnownGap[]): CellResult => ({
  cell,
  fault,
  gap: gapOf(cell, listed),
  seconds: 1,
});

it.each([
  ["what works and is listed nowhere", "", [], true, /^$/],
  ["a failure that is listed", "No plan", gaps, true, /^known gap A knockout de firefox: The label/],
  ["a failure that is not", "No plan", [], false, /^FAILED A knockout de firefox: No plan/],
  ["a success that is listed as a gap", "", gaps, false, /^works, but is listed/],
] as const)("%s", (_name, fault, listed, expected, remark) => {
  const result = ended(fault, listed);
  expect(isExpected(result)).toBe(expected);
  expect(remarksOn([result]).join()).toMatch(remark);
});

it("a gap is that of its own cells", () => {
  expect(gapOf({ ...cell, language: "fr" }, gaps)).toBeUndefined();
  expect(gapOf({ ...cell, generation: "B" }, gaps)).toBeUndefined();
});

it("each gap that is listed has a reason, and a cell", () => {
  for (const gap of known as readonly KnownGap[]) {
    expect(gap.reason).toMatch(/\w/);
    expect(allCells.some((one) => gapOf(one, [gap]) !== undefined)).toBe(true);
  }
});
