import { type BrowserName, launch } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { stopBackground } from "./stop-background.ts";
import { watchStore } from "./store-watch.ts";
import { readyToCreate, setUpPartner } from "./submit-request.ts";
import { faultsIn, type Round, type RoundsResult } from "./verdict.ts";

/** Stops the background between intent and outcome; each request must be there once, confirmed, with its number. */
export const stopRounds = async (name: BrowserName, count: number): Promise<RoundsResult> => {
  const browser = await launch(name);
  const rounds: Round[] = [];
  const faults: string[] = [];
  let between = 0;
  try {
    await setUpPartner(browser);
    const store = await watchStore(browser);
    for (let number = 1; number <= count; number++) {
      const { page, person } = await readyToCreate(browser, { answerAfter: 1500, toastAfter: 200 });
      const before = store.seen.length;
      const began = Date.now();
      // Half of the time it sleeps already when the press comes.
      if (number % 2 === 0) await stopBackground(browser);
      await person.press("create");
      const submissionId = await waitFor(() => store.seen[before], { message: "the write-ahead entry" });
      if (!store.moved.has(submissionId)) between += 1;
      await stopBackground(browser);
      rounds.push({ number, began, ended: Date.now(), submissionId });
      const confirmed = async (): Promise<boolean> =>
        (await browser.readTickets()).some(
          (one) =>
            one.submissionId === submissionId && one.confirmation === "confirmed" && one.supportTicketId !== undefined,
        );
      try {
        await waitFor(confirmed, { timeout: 15_000 });
      } catch {
        faults.push(`round ${number}: not confirmed`);
      }
      await page.close();
      console.log(`  ${name}: background stopped ${number} of ${count}, between intent and outcome`);
    }
    const tickets = await browser.readTickets();
    const waiting = await store.keys(/^(?:submission|invalidSubmission|outcome):/);
    return {
      what: `${name} with its background stopped`,
      rounds: count,
      certain: count,
      between,
      kept: tickets.length,
      faults: [...faults, ...faultsIn(rounds, tickets, waiting)],
    };
  } finally {
    await browser.close();
  }
};
