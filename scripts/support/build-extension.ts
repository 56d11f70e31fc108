import { requireStep, type Step, type StepOptions } from "./run-step.ts";
import { node, tools } from "./tools.ts";

export type Target = "chrome" | "firefox";

/** The step that builds the extension into `dist/<target>`. */
export const buildStep = (target: Target, options: StepOptions = {}): Step => [
  `Building dist/${target}`,
  node,
  [tools.vite, "build", "--logLevel", "warn"],
  { ...options, env: { TARGET_BROWSER: target } },
];

/**
 * Builds the extension, and ends this process where that fails. One after the other: what takes time in the first build
 * is kept for the second.
 */
export const buildExtension = async (...targets: readonly Target[]): Promise<void> => {
  for (const target of targets) await requireStep(...buildStep(target));
};
