import { spawn } from "node:child_process";
import { constants, setPriority } from "node:os";

/** Interval after which a silent step is reported as still running, in ms. */
const SILENCE = 9000;

export interface StepOptions {
  /** Added to the environment. */
  readonly env?: NodeJS.ProcessEnv;
  /** Waits for a person: silence means nothing. */
  readonly waits?: boolean;
  /** For commands that are no programs of their own, such as npm on Windows. */
  readonly shell?: boolean;
  /** Prints nothing but, in one piece, what a failure has said: for steps that run beside others. */
  readonly held?: boolean;
  /** Runs at the lowest priority. On Linux that counts within one session only, and browsers have their own. */
  readonly yields?: boolean;
}

/** A command under a title. */
export type Step = readonly [title: string, command: string, parameters: readonly string[], options?: StepOptions];

export interface StepResult {
  readonly title: string;
  readonly good: boolean;
  readonly seconds: number;
}

/** Runs a command. What it prints goes through; where it prints nothing for a while, a line says that it still runs. */
export const runStep = (...[title, command, parameters, options = {}]: Step): Promise<StepResult> =>
  new Promise((resolve) => {
    const { env = {}, held = false, shell = false, waits = false, yields = false } = options;
    console.log(`\n> ${title}`);
    const started = Date.now();
    let heard = started;
    const kept: Buffer[] = [];
    const seconds = (): number => Math.round((Date.now() - started) / 1000);
    const child = spawn(command, parameters, {
      env: { ...process.env, ...env },
      shell,
      stdio: [held ? "ignore" : "inherit", "pipe", "pipe"],
    });
    if (yields && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    const stillRunning = setInterval(() => {
      if (waits || Date.now() - heard < SILENCE) return;
      heard = Date.now();
      console.log(`  ... ${title}: ${seconds()} s`);
    }, 1000);
    for (const [from, to] of [
      [child.stdout, process.stdout],
      [child.stderr, process.stderr],
    ] as const) {
      from.on("data", (chunk: Buffer) => {
        if (held) {
          kept.push(chunk);
          return;
        }
        heard = Date.now();
        to.write(chunk);
      });
    }
    const end = (how: string, good: boolean): void => {
      clearInterval(stillRunning);
      if (kept.length > 0 && !good) process.stdout.write(`\n> ${title}\n${Buffer.concat(kept).toString()}`);
      console.log(`  ${title}: ${how} (${seconds()} s)`);
      resolve({ title, good, seconds: seconds() });
    };
    child.on("error", (error) => end(error.message, false));
    child.on("close", (code, signal) =>
      end(code === 0 ? "done" : `failed with ${signal ?? `exit code ${code}`}`, code === 0),
    );
  });

/** As `runStep`, but ends this process where the command fails. */
export const requireStep = async (...step: Step): Promise<void> => {
  if (!(await runStep(...step)).good) process.exit(1);
};
