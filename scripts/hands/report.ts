import type { Faults } from "./judge.ts";
import type { RoundResult } from "./run-rounds.ts";

const COLUMNS = [
  "page",
  "browser",
  "cores",
  "rounds",
  "keys elsewhere",
  "lists disturbed",
  "compositions broken",
  "fields wrong",
  "rounds with a fault",
] as const;

/** Whether nothing was in the person's way. */
export const isClean = ({ played: { faults } }: RoundResult): boolean =>
  Object.values(faults).every((count) => count === 0);

const countsOf = (results: readonly RoundResult[]): string[] => {
  const total = (read: (faults: Faults) => number): number =>
    results.reduce((sum, { played }) => sum + read(played.faults), 0);
  const counts = [
    results.length,
    total(({ keys }) => keys),
    total(({ lists }) => lists),
    total(({ compositions }) => compositions),
    total(({ fields }) => fields),
    results.filter((one) => !isClean(one)).length,
  ];
  return counts.map(String);
};

const nameOf = ({ page, browser, busy }: RoundResult): string[] => [page, browser, busy ? "busy" : "free"];

/** The results as a table, a line for each page, browser and load. */
export const tableOf = (results: readonly RoundResult[]): string => {
  const groups = new Map<string, RoundResult[]>();
  for (const result of results)
    groups.set(nameOf(result).join(), [...(groups.get(nameOf(result).join()) ?? []), result]);
  const lines = [...groups.values()].map((group) => [...(group[0] ? nameOf(group[0]) : []), ...countsOf(group)]);
  const all = [COLUMNS, ...lines, ["all", "", "", ...countsOf(results)]];
  return all
    .map((cells) =>
      cells
        .map((cell, at) => cell.padEnd(Math.max(COLUMNS[at]?.length ?? 0, 9)))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
};

/** A line about a round that has just been played. */
export const lineOf = (result: RoundResult): string => {
  const { seed, played } = result;
  const acts = played.plan.acts.map(({ kind, label }) => `${kind} ${label}`).join(", ");
  return (
    `  ${isClean(result) ? "ok  " : "FAIL"}  ${nameOf(result).join(" ")} seed ${seed} (${acts}; ` +
    `${played.seconds.toFixed(1)} s)${played.remarks.length > 0 ? `: ${played.remarks.join("; ")}` : ""}`
  );
};

/** All that is known of a round with a fault, and how to play it again. */
export const storyOf = (result: RoundResult): string => {
  const { page, browser, busy, seed, played } = result;
  return [
    `\nnpm run hands -- --page ${page} --browser ${browser}${busy ? " --busy" : ""} --only-seed ${seed}`,
    ...played.remarks.map((remark) => `  * ${remark}`),
    `  form: ${JSON.stringify(played.plan.azure)}`,
    `  panel: ${played.panel}`,
    ...played.timeline.map((line) => `  ${line}`),
  ].join("\n");
};
