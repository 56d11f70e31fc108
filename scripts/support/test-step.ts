import type { Step, StepOptions } from "./run-step.ts";
import { node, tools } from "./tools.ts";

/** Where a project's tests leave their report. */
export const reportOf = (project: string): string => `artifacts/tests/${project}.json`;

/** The step that runs the tests of one project. */
export const testStep = (project: string, reporter: "default" | "verbose", options: StepOptions = {}): Step => [
  `Tests: ${project}`,
  node,
  [
    tools.vitest,
    "run",
    `--project=${project}`,
    `--reporter=${reporter}`,
    "--reporter=json",
    `--outputFile.json=${reportOf(project)}`,
  ],
  options,
];
