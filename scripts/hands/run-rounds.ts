import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { type BrowserName, launch } from "../../tests/support/browser/browsers.ts";
import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { burn } from "./burn.ts";
import { planRound } from "./plan-round.ts";
import { type PlayedRound, playRound } from "./play-round.ts";
import type { PageKind, RoundPlan } from "./round-plan.ts";

/** A round that is to be played. */
export interface WantedRound {
  readonly page: PageKind;
  readonly seed: number;
  readonly busy: boolean;
}

/** A round that was played, with where and how. */
export interface RoundResult extends WantedRound {
  readonly browser: BrowserName;
  readonly played: PlayedRound;
}

/** A round that could not be played to its end is at fault, and does not take the others along. */
const unplayed = (plan: RoundPlan, error: unknown): PlayedRound => ({
  plan,
  faults: { keys: 0, lists: 0, compositions: 0, fields: 1 },
  remarks: [`the round broke off: ${error instanceof Error ? error.message : String(error)}`],
  timeline: [],
  panel: "",
  seconds: 0,
});

/**
 * Plays rounds in one browser, one after another.
 * @param isFilled false plays them without the extension, to try the player itself
 */
export const runRounds = async (
  name: BrowserName,
  rounds: readonly WantedRound[],
  done: (result: RoundResult) => void,
  isFilled = true,
): Promise<RoundResult[]> => {
  const browser = await launch(name, isFilled ? {} : { extension: false });
  const results: RoundResult[] = [];
  try {
    if (isFilled) await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    for (const round of rounds) {
      const rest = round.busy ? burn() : () => undefined;
      try {
        const plan = planRound(round.page, round.seed);
        const played = await playRound(browser, plan, isFilled).catch((error: unknown) => unplayed(plan, error));
        const result = { ...round, browser: name, played };
        results.push(result);
        done(result);
      } finally {
        rest();
      }
    }
  } finally {
    await browser.close();
  }
  return results;
};
