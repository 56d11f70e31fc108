import { requireStep } from "./run-step.mjs";
import { node, tools } from "./tools.mjs";

/**
 * Builds the extension into `dist/<browser>`, and ends this process where that fails.
 * @param {...("chrome" | "firefox")} browsers
 */
export const buildExtension = async (...browsers) => {
  for (const browser of browsers) {
    await requireStep(`Building dist/${browser}`, node, [tools.vite, "build", "--logLevel", "warn"], { env: { TARGET_BROWSER: browser } });
  }
};
