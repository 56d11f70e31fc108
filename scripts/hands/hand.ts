import { setTimeout as pause } from "node:timers/promises";
import type { Page } from "puppeteer-core";
import { pressedPoint } from "../../tests/practice/hands/pressed-point.ts";
import type { Place } from "../../tests/practice/hands/protocol.ts";
import { waitFor } from "../../tests/support/wait-for.ts";

/** The pointer and the keyboard of the played person. */
export interface Hand {
  /** Looks for something until it is there and has come to rest, and moves the pointer there. */
  aim(what: string, look: () => Promise<Place | undefined>): Promise<void>;
  /** Presses where the pointer is. */
  press(): Promise<void>;
  /** Presses where the pointer is, and marks the whole text there, so that what is typed takes its place. */
  mark(): Promise<void>;
  /** Points at a place that lies in the form. */
  wander(part: number): Promise<void>;
  /** Types a text, one key after each pause, whether or not the page keeps up. */
  type(text: string, pauses: readonly number[]): Promise<void>;
  tab(): Promise<void>;
}

/** How long the eye takes to see that something is still there, in milliseconds. */
const GLANCE = 70;

/** The pointer reaches its aim in so many moves, so far apart in milliseconds. */
const MOVES = 5;
const BETWEEN_MOVES = 40;

/** Something that never comes, or never rests, is given up after so long, in milliseconds. */
const AIM_TIMEOUT = 10_000;

/** The part of the tab in which the form lies. */
const FORM = { x: 60, y: 260, width: 700, height: 420 };

/** Takes pointer and keyboard of a tab. */
export const handOf = (page: Page): Hand => {
  let at = { x: 640, y: 40 };
  const moveTo = async (to: { x: number; y: number }): Promise<void> => {
    const from = at;
    for (let move = 1; move <= MOVES; move += 1) {
      at = { x: from.x + ((to.x - from.x) * move) / MOVES, y: from.y + ((to.y - from.y) * move) / MOVES };
      await page.mouse.move(at.x, at.y);
      await pause(BETWEEN_MOVES);
    }
  };
  return {
    aim: (what, look) =>
      waitFor(
        async () => {
          const seen = await look();
          if (!seen) return false;
          const to = pressedPoint(seen);
          if (to.x !== at.x || to.y !== at.y) await moveTo(to);
          else await pause(GLANCE);
          return JSON.stringify(await look()) === JSON.stringify(seen);
        },
        { timeout: AIM_TIMEOUT, interval: GLANCE, message: `${what} to be there and to rest` },
      ).then(() => undefined),
    press: () => page.mouse.click(at.x, at.y),
    mark: async () => {
      await page.mouse.click(at.x, at.y);
      await pause(GLANCE);
      await page.keyboard.down("Control");
      await page.keyboard.press("a");
      await page.keyboard.up("Control");
    },
    wander: (part) => moveTo({ x: FORM.x + FORM.width * part, y: FORM.y + FORM.height * (1 - part) }),
    type: async (text, pauses) => {
      let typed = Promise.resolve();
      for (const [index, key] of text.split("").entries()) {
        await pause(pauses[index] ?? 0);
        typed = typed.then(() => page.keyboard.type(key));
      }
      await typed;
    },
    tab: () => page.keyboard.press("Tab"),
  };
};
