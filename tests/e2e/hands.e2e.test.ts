import { afterAll, beforeAll, expect } from "vitest";
import { planRound } from "../../scripts/hands/plan-round.ts";
import { playRound } from "../../scripts/hands/play-round.ts";
import { storyOf } from "../../scripts/hands/report.ts";
import { fabrikam } from "../practice/azure/tenants.ts";
import { byTurns, inBothBrowsers } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";

/** A short part of `npm run hands`: keys after a list that opens late, compositions, lists that the person has open. */
const ROUNDS = [
  { page: "react", seed: 1 },
  { page: "knockout", seed: 4 },
] as const;

inBothBrowsers("a person at a form that is being filled, in %s", (name) => {
  let browser: TestBrowser;
  const byTurn = byTurns(name);

  beforeAll(async () => {
    browser = await borrow(name);
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }] });
  });
  afterAll(() => browser?.close());

  for (const { page, seed } of ROUNDS)
    byTurn(`has nothing in the way (${page}, seed ${seed})`, async () => {
      const played = await playRound(browser, planRound(page, seed), true);
      expect(played.remarks, storyOf({ page, seed, busy: false, browser: name, played })).toEqual([]);
    });
});
