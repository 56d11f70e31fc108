import { setTimeout as pause } from "node:timers/promises";
import { azureSite } from "../../tests/practice/azure/site.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { expectedValues } from "./expected.ts";
import { type FormView, type Model, viewForm } from "./form-view.ts";
import { handOf } from "./hand.ts";
import { inputMethodOf } from "./input-method.ts";
import { type Judgment, judge } from "./judge.ts";
import { type Deed, perform, type Person } from "./person.ts";
import type { RoundPlan } from "./round-plan.ts";
import { timelineOf } from "./timeline.ts";

/** A round with what was wrong in it, and all that happened. */
export interface PlayedRound extends Judgment {
  readonly plan: RoundPlan;
  readonly timeline: readonly string[];
  /** What the panel says in the end. */
  readonly panel: string;
  readonly seconds: number;
}

/** How long the form may take to be filled once the person has done all they wanted, in milliseconds. */
const SETTLES_WITHIN = 12_000;

const isSettled = (model: Model | undefined, expected: Readonly<Record<string, string>>): boolean =>
  model === undefined || Object.entries(expected).every(([field, value]) => model[field] === value);

/** Does what is planned; what the person cannot do is a fault of its own. */
const performAll = async (
  person: Person,
  { acts, start, gap }: RoundPlan,
): Promise<{ deeds: Deed[]; trouble: string[] }> => {
  const deeds: Deed[] = [];
  const trouble: string[] = [];
  await waitFor(() => person.view.show(acts[0]?.label ?? "").then(() => person.view.place(acts[0]?.label ?? "")), {
    message: `the field "${acts[0]?.label}"`,
  });
  await pause(start);
  for (const [index, act] of acts.entries()) {
    if (index > 0) await pause(gap);
    try {
      deeds.push(await perform(person, act));
    } catch (error) {
      trouble.push(
        `the person could not ${act.kind} in "${act.label}": ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
  return { deeds, trouble };
};

const settle = async (view: FormView, expected: Readonly<Record<string, string>>): Promise<void> => {
  const isQuiet = async (): Promise<boolean> =>
    isSettled(await view.model(), expected) && (await view.openLists()).length === 0;
  // What is not settled by then is judged as it is.
  await waitFor(async () => (await isQuiet()) && (await pause(250, true)) && isQuiet(), {
    timeout: SETTLES_WITHIN,
    interval: 100,
  }).catch(() => undefined);
};

/** Plays one round in a tab of its own. */
export const playRound = async (browser: TestBrowser, plan: RoundPlan, isFilled: boolean): Promise<PlayedRound> => {
  const began = Date.now();
  const page = await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: plan.azure });
  try {
    const view = await viewForm(page, plan.azure.world === "react");
    const hand = handOf(page);
    const inputMethod = plan.acts.some(({ kind }) => kind === "compose")
      ? await inputMethodOf(browser, page)
      : undefined;
    const { deeds, trouble } = await performAll({ view, hand, inputMethod }, plan);
    const expected = expectedValues(plan, deeds, isFilled);
    // Some forms learn what was typed when the field is left.
    if (plan.acts.at(-1)?.kind !== "choose") await hand.tab();
    await settle(view, expected);
    const log = await view.log();
    const judgment = judge({ deeds, log, model: await view.model(), expected, openLists: await view.openLists() });
    return {
      plan,
      faults: { ...judgment.faults, fields: judgment.faults.fields + trouble.length },
      remarks: [...judgment.remarks, ...trouble],
      timeline: timelineOf(log, deeds),
      panel: isFilled ? (await browser.panel(page).text()).replaceAll("\n", " | ") : "",
      seconds: (Date.now() - began) / 1000,
    };
  } finally {
    await page.close();
  }
};
