import type { Page } from "puppeteer-core";
import type { Entry, PageEntry, Place } from "../../tests/practice/hands/protocol.ts";
import { pressedPoint } from "../../tests/practice/hands/pressed-point.ts";
import { framesThatAnswer } from "../../tests/support/browser/frames-that-answer.ts";
import { waitFor } from "../../tests/support/wait-for.ts";

/** The values of a form, as its own model has them. */
export type Model = Readonly<Record<string, string | boolean>>;

/** The form as the played person sees it: places are those of the tab, and a press there reaches what is meant. */
export interface FormView {
  place(label: string): Promise<Place | undefined>;
  show(label: string): Promise<void>;
  entries(): Promise<Entry[]>;
  openLists(): Promise<readonly string[]>;
  /** Undefined once the form is gone. */
  model(): Promise<Model | undefined>;
  /** What all documents of the tab have recorded. */
  log(): Promise<PageEntry[]>;
}

const ACTIVE = "iframe.fxs-reactview-frame-active";

/** Where the document of the form lies in the tab, and whether something lies over a point of it. */
const lookAt = (page: Page, x: number, y: number): Promise<{ left: number; top: number; covered: boolean }> =>
  page.evaluate(
    (selector, x_, y_) => {
      const frame = document.querySelector(selector);
      const { left, top } = frame?.getBoundingClientRect() ?? { left: 0, top: 0 };
      const hit = document.elementFromPoint(left + x_, top + y_);
      return { left, top, covered: frame ? hit !== frame : hit?.localName === "on-behalf-panel" };
    },
    ACTIVE,
    x,
    y,
  );

/** Waits for the form of a round. */
export const viewForm = async (page: Page, isFramed: boolean): Promise<FormView> => {
  const frame = isFramed
    ? await waitFor(async () => (await framesThatAnswer(page, ACTIVE))[0], { message: "the frame of the form" })
    : page.mainFrame();
  const inTab = async <Seen extends Place>(seen: Seen): Promise<Seen | undefined> => {
    const point = pressedPoint(seen);
    const { left, top, covered } = await lookAt(page, point.x, point.y);
    return covered ? undefined : { ...seen, x: seen.x + left, y: seen.y + top };
  };
  return {
    place: async (label) => {
      const place = await frame.evaluate((name) => window.hands?.place(name), label);
      return place && inTab(place);
    },
    show: (label) => frame.evaluate((name) => window.hands?.show(name), label),
    entries: async () =>
      (await Promise.all((await frame.evaluate(() => window.hands?.entries() ?? [])).map(inTab))).flatMap(
        (entry) => entry ?? [],
      ),
    openLists: () => frame.evaluate(() => window.hands?.openLists() ?? []),
    model: () => frame.evaluate(() => (window.hands?.hasForm() ? window.practice.model() : undefined)),
    log: async () => {
      const frames = frame === page.mainFrame() ? [frame] : [frame, page.mainFrame()];
      return (await Promise.all(frames.map((one) => one.evaluate(() => window.hands?.log ?? [])))).flat();
    },
  };
};
