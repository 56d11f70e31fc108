import type { OwnField } from "../page.ts";
import { pause } from "./element.ts";
import type { PageModel } from "./page-model.ts";
import type { Steps } from "./steps.ts";

/** What is left to the page to do after a step or a field, in ms. */
const SETTLES = 20;
const RENDERS = 80;

/** Fields that come before others, where a page renders anew after them. */
const isChoice = (field: OwnField | undefined, count: number): boolean => field !== undefined && count > 0;

/** Fills in all fields that are ours with their right values, as a person who knows the controls; then the next step. */
export const fillByHand = async (steps: Steps, model: PageModel): Promise<void> => {
  for (let step = 0; ; step += 1) {
    const done = new Set<string>();
    for (;;) {
      const live = steps
        .lives()
        .find(
          ({ control: { id, field }, slot }) =>
            field !== undefined && !done.has(id) && slot.firstElementChild?.checkVisibility(),
        );
      if (!live) break;
      const { id, right, field, entries } = live.control;
      done.add(id);
      const [value] = right;
      if (value === undefined || right.includes(model.get(id))) continue;
      await live.made().fill(value);
      await pause(isChoice(field, entries.length) ? RENDERS : SETTLES);
    }
    if (!steps.next()) return;
    await pause(RENDERS);
  }
};
