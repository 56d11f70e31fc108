import { requireStep } from "./run-step.ts";
import { node } from "./tools.ts";

/**
 * Runs npm under a title, and ends this process where it fails. npm is started by this Node where npm has started us:
 * on
 * Windows it is no program of its own.
 */
export const runNpm = async (title: string, ...parameters: readonly string[]): Promise<void> => {
  const cli = process.env["npm_execpath"];
  await (cli?.endsWith("js")
    ? requireStep(title, node, [cli, ...parameters])
    : requireStep(title, "npm", parameters, { shell: process.platform === "win32" }));
};
