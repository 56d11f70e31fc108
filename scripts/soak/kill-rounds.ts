import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type BrowserName, launch, type TestBrowser } from "../../tests/support/browser/browsers.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { killBrowser } from "./kill-browser.ts";
import { stopBackground } from "./stop-background.ts";
import { type StoreWatch, watchStore } from "./store-watch.ts";
import { readyToCreate, setUpPartner } from "./submit-request.ts";
import { faultsIn, type Round, type RoundsResult } from "./verdict.ts";

/**
 * When the blow falls: in one round of four at any moment from the press on, up to well after the entry; in the others
 * as
 * soon as the entry is seen, or a little later. Then every other time the background is stopped before the press, so
 * that
 * the entry waits for its start.
 */
interface Blow {
  readonly kind: "press" | "entry" | "entry, background stopped";
  /** The part of the longest wait, from 0 to 1, spread over the rounds of one kind. */
  readonly part: number;
}

const KINDS: readonly Blow["kind"][] = ["entry", "entry, background stopped", "press", "entry, background stopped"];

/** The longest waits after the entry, in milliseconds. */
const AFTER_ENTRY = { entry: 20, "entry, background stopped": 120 } as const;

/** The blows around the press reach so many times the time that an entry took in the round before. */
const BEYOND_ENTRY = 1.5;

/** An entry that is not there after so many milliseconds is missing. */
const ENTRY_TIMEOUT = 15_000;

const blowOf = (number: number, count: number): Blow => {
  const kind = KINDS[(number - 1) % KINDS.length] ?? "press";
  return { kind, part: (number - 0.5) / count };
};

const WAITING = /^(?:submission|invalidSubmission|outcome):/;

/** Opens the popup, as the person does after a crash, and waits until nothing waits any more. */
const recover = async (browser: TestBrowser, store: StoreWatch): Promise<string[]> => {
  const popup = await browser.openExtensionPage("src/entries/popup/index.html");
  try {
    await waitFor(async () => (await store.keys(WAITING)).length === 0, { timeout: 15_000 });
  } catch {
    // What still waits is a fault, and reported as one.
  }
  await popup.close();
  return store.keys(WAITING);
};

interface Played extends Round {
  /** From the press to the entry, in milliseconds. */
  readonly untilEntry: number | undefined;
  /** The entry was seen, and nothing of its ticket. */
  readonly isBetween: boolean;
  readonly wait: number;
}

const play = async (
  browser: TestBrowser,
  store: StoreWatch,
  number: number,
  { kind, part }: Blow,
  usual: number,
): Promise<Played> => {
  const { person } = await readyToCreate(browser, { answerAfter: 100, toastAfter: 50 });
  if (kind === "entry, background stopped") await stopBackground(browser);
  const before = store.seen.length;
  const entry = store.nextEntry();
  const began = Date.now();
  const press = person.press("create").catch(() => undefined);
  let untilEntry: number | undefined;
  const wait = part * (kind === "press" ? usual * BEYOND_ENTRY : AFTER_ENTRY[kind]);
  if (kind === "press") await pause(wait);
  else {
    await Promise.race([entry, pause(ENTRY_TIMEOUT)]);
    untilEntry = Date.now() - began;
    if (wait >= 1) await pause(wait);
  }
  const submissionId = store.seen[before];
  const isBetween = submissionId !== undefined && !store.moved.has(submissionId);
  const ended = Date.now();
  await killBrowser(browser);
  await press;
  return { number, began, ended, submissionId, untilEntry, isBetween, wait };
};

const stateOf = ({ submissionId, isBetween }: Played): string =>
  submissionId === undefined ? "no entry seen" : isBetween ? "entry seen, no ticket yet" : "entry seen, ticket there";

/**
 * Kills the browser around so many submissions, one profile all along, and looks after each what the ticket store
 * holds.
 */
export const killRounds = async (name: BrowserName, count: number): Promise<RoundsResult> => {
  const profile = await mkdtemp(join(tmpdir(), `on-behalf-soak-${name}-`));
  const rounds: Played[] = [];
  const faults = new Set<string>();
  let kept = 0;
  try {
    for (let number = 1; number <= count + 1; number++) {
      const browser = await launch(name, {
        profile,
        preferences: { "extensions.webextensions.keepStorageOnUninstall": true },
      });
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
      const blow = blowOf(number, count);
      const round = await play(
        browser,
        store,
        number,
        blow,
        rounds.findLast(({ untilEntry }) => untilEntry !== undefined)?.untilEntry ?? 0,
      );
      rounds.push(round);
      if (blow.kind !== "press" && round.submissionId === undefined) faults.add(`round ${number}: no entry came`);
      console.log(
        `  ${name}: killed ${number} of ${count}, ${Math.round(round.wait)} ms after the ${blow.kind}; ` +
          `${stateOf(round)}; ${kept} tickets before`,
      );
    }
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  const certain = rounds.filter(({ submissionId }) => submissionId !== undefined).length;
  const between = rounds.filter(({ isBetween }) => isBetween).length;
  return {
    what: `${name} killed around a submission`,
    rounds: rounds.length,
    certain,
    between,
    kept,
    faults: [...faults],
  };
};
