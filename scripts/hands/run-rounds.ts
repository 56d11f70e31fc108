import { fabrikam } from "../../tests/practice/azure/tenants.ts";
import { type BrowserName, launch } from "../../tests/support/browsers.ts";
import { partner, saveSettings } from "../../tests/support/extension-settings.ts";
import { burn } from "./burn.ts";
import { planRound } from "./plan-round.ts";
import { type PlayedRound, playRound } from "./play-round.ts";
import type { PageKind } from "./round-plan.ts";

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

/**
 * Plays rounds in one browser, one after another.
 * @param isFilled false plays them without the extension, to try the player itself
 */
export const runRounds = async (name: BrowserName, rounds: readonly WantedRound[], done: (result: RoundResult) => void, isFilled = true): Promise<RoundResult[]> => {
  const browser = await launch(name, isFilled ? {} : { extension: false });
  const results: RoundResult[] = [];
  try {
    if (isFilled) await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
    for (const round of rounds) {
      const rest = round.busy ? burn() : () => undefined;
      try {
        const played = await playRound(browser, planRound(round.page, round.seed), isFilled);
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
