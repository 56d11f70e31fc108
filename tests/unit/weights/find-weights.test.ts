import { expect, it } from "vitest";
import type { CollectedCandidate, Sample } from "../../../scripts/weights/collected.ts";
import { findWeights, scoreOf, type Weights } from "../../../scripts/weights/find-weights.ts";
import weights from "../../../data/field-weights.json" with { type: "json" };

const { _source, ...START } = weights;
const start: Weights = START;

const email = (id: string, ...parts: CollectedCandidate["fields"][number]["parts"]): CollectedCandidate => ({
  id,
  fields: [{ field: "primaryEmailAddress", parts }],
});
const sample = (candidates: readonly CollectedCandidate[], taken: Sample["taken"] = []): Sample => ({
  seed: 1,
  candidates,
  taken,
  truth: { ours: "primaryEmailAddress" },
});

it("counts what is assigned right, wrong and not at all", () => {
  const samples = [
    sample([email("ours", ["name", 1])]),
    sample([email("ours", ["name", 0.1])]),
    sample([email("theirs", ["name", 1])]),
    sample([email("ours", ["name", 1])], ["primaryEmailAddress"]),
  ];
  expect(scoreOf(samples, start)).toEqual({ right: 1, left: 2, wrong: 1 });
});

it("finds weights by which more is right", () => {
  const samples = [sample([email("ours", ["identifier", 1.5])]), sample([email("theirs", ["neighbour", 1])])];
  const found = findWeights(samples, start);
  expect(scoreOf(samples, start)).toEqual({ right: 0, left: 1, wrong: 0 });
  expect(scoreOf(samples, found)).toEqual({ right: 1, left: 0, wrong: 0 });
});

it("takes nothing wrong into the bargain, and leaves what is good", () => {
  const samples = [sample([email("ours", ["value", 1])]), sample([email("theirs", ["identifier", 1])])];
  expect(findWeights(samples, start)).toEqual(start);
});
