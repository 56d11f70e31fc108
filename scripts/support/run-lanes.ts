import { runStep, type Step, type StepResult } from "./run-step.ts";

/** Runs the lanes at the same time, and the steps of each lane one after the other. A step that fails stops nothing. */
export const runLanes = async (...lanes: readonly (readonly Step[])[]): Promise<StepResult[]> => {
  const runLane = async (steps: readonly Step[]): Promise<StepResult[]> => {
    const results: StepResult[] = [];
    for (const step of steps) results.push(await runStep(...step));
    return results;
  };
  return (await Promise.all(lanes.map(runLane))).flat();
};
