import { pause } from "./element.ts";
import { LATE } from "./made-control.ts";
import type { PageModel } from "./page-model.ts";
import type { Steps } from "./steps.ts";

/** What the page does after a field or a step, in ms: it shows it, or renders everything anew. */
const SETTLES = 5;
const RENDERS = 90;

/** Fills in all fields that are ours with their right values, step by step, as a person who knows the controls. */
export const fillByHand = async (steps: Steps, model: PageModel, timing: string): Promise<void> => {
  for (;;) {
    await pause(timing === "entries load late" ? LATE + SETTLES : SETTLES);
    const done = new Set<string>();
    for (;;) {
      const live = steps
        .lives()
        .find(
          ({ control: { id, field }, made }) =>
            field !== undefined && !done.has(id) && made().named.checkVisibility({ visibilityProperty: true }),
        );
      if (!live) break;
      const { id, right } = live.control;
      done.add(id);
      const [value] = right;
      if (value === undefined || right.includes(model.get(id))) continue;
      await live.made().fill(value);
      await pause(timing === "rendered anew on input" ? RENDERS : SETTLES);
    }
    if (!steps.next()) return;
  }
};
