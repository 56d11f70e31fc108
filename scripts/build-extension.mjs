import { requireStep } from "./run-step.mjs";
import { node, tools } from "./tools.mjs";

/** @typedef {"chrome" | "firefox"} Target */

/**
 * The step that builds the extension into `dist/<target>`.
 * @param {Target} target
 * @returns {Parameters<typeof requireStep>}
 */
export const buildStep = (target) => [
  `Building dist/${target}`,
  node,
  [tools.vite, "build", "--logLevel", "warn"],
  { env: { TARGET_BROWSER: target } },
];

/**
 * Builds the extension, and ends this process where that fails.
 * @param {...Target} targets
 */
export const buildExtension = async (...targets) => {
  for (const target of targets) await requireStep(...buildStep(target));
};
