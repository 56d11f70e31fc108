import type { Outcome, Verdict } from "../../tests/drift/judge.ts";
import type { PageResult } from "./run-pages.ts";

const quoted = (text: string): string => JSON.stringify(text);

const verdictLine = ({ outcome, control, value, said }: Verdict): string => {
  const { field, label, wording, markup, extra, kind, initial, shadow, help } = control;
  const how = [wording, markup, extra, kind, shadow, help]
    .filter((one) => one !== undefined && one !== "none")
    .join(", ");
  const panel = said === "" ? "" : `; panel: ${said}`;
  const what = `${outcome.padEnd(6)} ${field ?? "NOT OURS"} ${quoted(label)} (${how})`;
  return `    ${what}: ${quoted(initial)} -> ${quoted(value)}${panel}`;
};

/** The command that plays a page again. */
export const replayOf = ({ page, browser }: PageResult, fixed: string): string =>
  `npm run drift -- --browser ${browser} --seed ${page.seed}${fixed === "" ? "" : ` --fix ${fixed}`}`;

/** What became of a page: its axes, and its fields, or only those with one of these outcomes. */
export const storyOf = (result: PageResult, fixed: string, outcomes?: readonly Outcome[]): string => {
  const { page } = result;
  const head = [
    `\n${replayOf(result, fixed)}`,
    `    ${Object.values(page.axes).join(" | ")}`,
    `    ${quoted(page.title)}; steps: ${page.steps
      .map(({ groups }) => groups.map(({ kind, heading = "-" }) => `${kind} ${quoted(heading)}`).join(", "))
      .join(" / ")}`,
  ];
  if (result.kind !== "played") return [...head, `    ${result.kind}: ${result.why}`].join("\n");
  const { verdicts, panel, errors } = result.played;
  const shown = outcomes ? verdicts.filter(({ outcome }) => outcomes.includes(outcome)) : verdicts;
  return [
    ...head,
    ...shown.map(verdictLine),
    ...errors.map((error) => `    error in the page: ${error}`),
    ...(outcomes
      ? [panel === "" ? "    no panel" : ""].filter(Boolean)
      : [`    panel: ${panel.replaceAll("\n", " | ")}`]),
  ].join("\n");
};

/** A line about a page that has just been played. */
export const lineOf = (result: PageResult): string => {
  const { page, browser } = result;
  const head = `  ${browser} seed ${page.seed} ${page.axes.portal} ${page.axes.flow}`;
  if (result.kind !== "played") return `${head}: ${result.kind}: ${result.why}`;
  const { verdicts, seconds } = result.played;
  const count = (outcome: Verdict["outcome"]): number => verdicts.filter((one) => one.outcome === outcome).length;
  const counts = (["right", "left", "silent", "wrong"] as const).map((outcome) => `${count(outcome)} ${outcome}`);
  return `${head} (${seconds.toFixed(1)} s): ${counts.join(", ")}`;
};
