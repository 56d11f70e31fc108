import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BrowserName, launch, type TestBrowser } from "../../tests/support/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { killBrowser } from "./kill-browser.ts";
import { type StoreWatch, watchStore } from "./store-watch.ts";
import { readyToCreate, setUpPartner } from "./submit-request.ts";
import { faultsIn, type Round, type RoundsResult } from "./verdict.ts";

/** The blow falls within so many milliseconds after the press begins, more often early: later everything is over. */
const LONGEST_WAIT = 450;

const WAITING = /^(?:submission|invalidSubmission|outcome):/;

/** Opens the popup, as the person does after a crash, and waits until nothing waits any more. */
const recover = async (browser: TestBrowser, store: StoreWatch): Promise<string[]> => {
  const popup = await browser.openExtensionPage("src/popup/index.html");
  try {
    await waitFor(async () => (await store.keys(WAITING)).length === 0, { timeout: 15_000 });
  } catch {
    // What still waits is a fault, and told as one.
  }
  await popup.close();
  return store.keys(WAITING);
};

const play = async (browser: TestBrowser, store: StoreWatch, number: number, wait: number): Promise<Round> => {
  const { person } = await readyToCreate(browser, { answerAfter: 100, toastAfter: 50 });
  const before = store.seen.length;
  const began = Date.now();
  const press = person.press("create").catch(() => undefined);
  await pause(wait);
  const submissionId = store.seen[before];
  const ended = Date.now();
  await killBrowser(browser);
  await press;
  return { number, began, ended, submissionId };
};

/** Kills the browser around so many submissions, one profile all along, and looks after each what the log holds. */
export const killRounds = async (name: BrowserName, count: number): Promise<RoundsResult> => {
  const profile = await mkdtemp(join(tmpdir(), `on-behalf-soak-${name}-`));
  const rounds: Round[] = [];
  const faults = new Set<string>();
  let kept = 0;
  try {
    for (let number = 1; number <= count + 1; number++) {
      const browser = await launch(name, { profile, preferences: { "extensions.webextensions.keepStorageOnUninstall": true } });
      const store = await watchStore(browser);
      if (number === 1) await setUpPartner(browser);
      const waiting = await recover(browser, store);
      const tickets = await browser.readTickets();
      kept = tickets.length;
      for (const fault of faultsIn(rounds, tickets, waiting)) faults.add(fault);
      if (number > count) {
        await browser.close();
        break;
      }
      const wait = Math.round(LONGEST_WAIT * ((number - 0.5) / count) ** 2);
      const round = await play(browser, store, number, wait);
      rounds.push(round);
      console.log(`  ${name}: killed ${number} of ${count}, ${wait} ms after the press; entry ${round.submissionId ? "written" : "not seen"}; ${kept} tickets before`);
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const certain = rounds.filter(({ submissionId }) => submissionId !== undefined).length;
  return { what: `${name} killed around a submission`, rounds: rounds.length, certain, kept, faults: [...faults] };
};
