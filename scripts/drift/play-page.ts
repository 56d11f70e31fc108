import { setTimeout as pause } from "node:timers/promises";
import type { Frame, Page } from "puppeteer-core";
import { controlsOf, isRight, judge, type PanelRow, type Verdict } from "../../tests/drift/judge.ts";
import type { DrawnControl, DrawnPage, DriftDoor, ModelState } from "../../tests/drift/page.ts";
import { addressOfPage } from "../../tests/drift/site.ts";
import type { TestBrowser } from "../../tests/support/browser/browsers.ts";
import { framesThatAnswer } from "../../tests/support/browser/frames-that-answer.ts";
import { waitFor } from "../../tests/support/wait-for.ts";
import { type PanelView, readPanel } from "./read-panel.ts";

/** A page that was played to its end. */
export interface PlayedPage {
  readonly page: DrawnPage;
  readonly verdicts: readonly Verdict[];
  readonly panel: string;
  readonly errors: readonly string[];
  readonly seconds: number;
}

/** Times after which a step is done, in ms: all is right, nothing moves any more, no panel comes; and the maximum. */
const QUIET = { right: 250, still: 1100, noPanel: 1800, maximum: 20_000 };
const LOOK = 60;

type WithDoor = Window & { readonly drift: DriftDoor };

const stateOf = (frame: Frame): Promise<ModelState> =>
  frame.evaluate(() => (window as unknown as WithDoor).drift.state());

/** The document that holds the form. */
export const formFrame = async (tab: Page, page: DrawnPage): Promise<Frame> => {
  if (page.axes.flow !== "frame") return tab.mainFrame();
  return waitFor(async () => (await framesThatAnswer(tab, "iframe"))[0], { message: "the frame of the form" });
};

/** Waits until the form of a page is there. */
export const waitForForm = (frame: Frame): Promise<unknown> =>
  waitFor(async () => (await stateOf(frame)).isRendered, { message: "the form to be rendered", interval: 30 });

const ownOf = (page: DrawnPage, step: number): DrawnControl[] =>
  (page.steps[step]?.groups ?? []).flatMap(({ controls }) => controls).filter(({ field }) => field !== undefined);

/** What the panel says while it is at work. */
const BUSY = /Filling in …|Waiting until you pause/;

/** Waits until the extension is done with the step that is shown. */
const settle = async (browser: TestBrowser, tab: Page, frame: Frame, page: DrawnPage): Promise<PanelView> => {
  const began = Date.now();
  let moved = began;
  let last = "";
  let panel: PanelView = { text: "", rows: [] };
  for (;;) {
    const state = await stateOf(frame);
    const isDone = ownOf(page, state.step).every(
      (control) => !control.isUndecidable && isRight(control, state.values[control.id] ?? ""),
    );
    if (!isDone || panel.text === "") panel = await readPanel(browser, tab);
    const now = `${state.version} ${isDone ? "" : panel.text}`;
    if (now !== last) moved = Date.now();
    last = now;
    const still = Date.now() - moved;
    const isBusy = BUSY.test(panel.text);
    if (isDone ? still > QUIET.right : panel.text === "" ? still > QUIET.noPanel : !isBusy && still > QUIET.still)
      return readPanel(browser, tab);
    if (Date.now() - began > QUIET.maximum) return panel;
    await pause(LOOK);
  }
};

/** Opens a drawn page in the browser with the extension, goes through its steps, and judges what is in it then. */
export const playPage = async (browser: TestBrowser, page: DrawnPage): Promise<PlayedPage> => {
  const began = Date.now();
  const tab = await browser.openPage(addressOfPage(page), { drift: { page } });
  try {
    const frame = await formFrame(tab, page);
    await waitForForm(frame);
    const rows: PanelRow[] = [];
    let panel: PanelView;
    do {
      panel = await settle(browser, tab, frame, page);
      rows.push(...panel.rows);
    } while (await frame.evaluate(() => (window as unknown as WithDoor).drift.next()));
    const state = await stateOf(frame);
    return {
      page,
      verdicts: judge(page, state, rows),
      panel: panel.text,
      errors: state.errors,
      seconds: (Date.now() - began) / 1000,
    };
  } finally {
    await tab.close();
  }
};

/** Lets the scripted hand fill in a fresh copy of a page, where no extension runs; gives what it could not fill. */
export const tryByHand = async (browser: TestBrowser, tab: Page, page: DrawnPage): Promise<string[]> => {
  browser.configure({ drift: { page } });
  await tab.goto(`${addressOfPage(page, true)}?seed=${page.seed}`);
  const frame = await formFrame(tab, page);
  await waitForForm(frame);
  await frame.evaluate(() => (window as unknown as WithDoor).drift.hand());
  const { values, changed, errors } = await stateOf(frame);
  const faults = controlsOf(page).flatMap((control) => {
    const value = values[control.id] ?? "";
    if (control.field === undefined) return changed.includes(control.id) ? [`touched "${control.label}"`] : [];
    return isRight(control, value) ? [] : [`${control.kind} "${control.label}" holds "${value}"`];
  });
  return [...faults, ...errors];
};
