import { spawn } from "node:child_process";

/** How long a step may say nothing before it is said that it still runs, in milliseconds. */
const SILENCE = 9000;

/**
 * @typedef {object} StepOptions
 * @property {NodeJS.ProcessEnv} [env] added to the environment
 * @property {boolean} [waits] for a person: silence means nothing
 * @property {boolean} [shell] for commands that are no programs of their own, such as npm on Windows
 */

/**
 * Runs a command under a title. What it prints goes through; where it prints nothing for a while, a line says that it
 * still runs.
 * @param {string} title
 * @param {string} command
 * @param {readonly string[]} parameters
 * @param {StepOptions} [options]
 * @returns {Promise<boolean>} whether it ended with 0
 */
export const runStep = (title, command, parameters, { env = {}, shell = false, waits = false } = {}) =>
  new Promise((resolve) => {
    console.log(`\n> ${title}`);
    const started = Date.now();
    let heard = started;
    const seconds = () => Math.round((Date.now() - started) / 1000);
    const child = spawn(command, parameters, {
      env: { ...process.env, ...env },
      shell,
      stdio: ["inherit", "pipe", "pipe"],
    });
    const stillRunning = setInterval(() => {
      if (waits || Date.now() - heard < SILENCE) return;
      heard = Date.now();
      console.log(`  ... ${title}: ${seconds()} s`);
    }, 1000);
    for (const [from, to] of /** @type {const} */ ([
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ])) {
      from.on("data", (chunk) => {
        heard = Date.now();
        to.write(chunk);
      });
    }
    /** @param {string} how @param {boolean} good */
    const end = (how, good) => {
      clearInterval(stillRunning);
      console.log(`  ${title}: ${how} (${seconds()} s)`);
      resolve(good);
    };
    child.on("error", (error) => end(error.message, false));
    child.on("close", (code, signal) =>
      end(code === 0 ? "done" : `failed with ${signal ?? `exit code ${code}`}`, code === 0),
    );
  });

/**
 * As `runStep`, but ends this process where the command fails.
 * @param {Parameters<typeof runStep>} step
 */
export const requireStep = async (...step) => {
  if (!(await runStep(...step))) process.exit(1);
};
