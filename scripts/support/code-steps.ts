import type { Step } from "./run-step.ts";
import { node, tools } from "./tools.ts";

const held = { held: true };

/** Whether all files are as the formatter leaves them. */
export const formatStep: Step = ["Format", node, [tools.prettier, "--check", "--cache", "--log-level=warn", "."], held];

export const lintStep: Step = ["Lint", node, [tools.oxlint, "--type-aware", "--deny-warnings"], held];

export const typesStep: Step = ["Types", node, [tools.tsc, "--noEmit"], held];
