import type { StepResult } from "./run-step.ts";

/** Prints which steps passed, how long each took, and how long all of them took. */
export const printSummary = (results: readonly StepResult[], started: number): void => {
  console.log("\nSummary");
  for (const { title, good, seconds } of results)
    console.log(`  ${good ? "passed" : "FAILED"} ${String(seconds).padStart(5)} s  ${title}`);
  console.log(`         ${String(Math.round((Date.now() - started) / 1000)).padStart(5)} s  in all\n`);
};
