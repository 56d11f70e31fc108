import { setTimeout as pause } from "node:timers/promises";
import { type CDPSession, type ElementHandle, type Frame, type Page, TimeoutError } from "puppeteer-core";
import { waitFor } from "../wait-for.ts";

/** Maximum time that a frame may take to answer before it counts as lost, in ms. */
const ANSWERS_WITHIN = 8000;

const known = new WeakSet<Frame>();

/** Whether both of puppeteer's worlds in a frame answer: to look for an element takes both. */
const answers = async (frame: Frame): Promise<boolean> => {
  if (known.has(frame)) return true;
  try {
    if (!(await Promise.race([frame.$("html"), pause(ANSWERS_WITHIN, undefined, { ref: false })]))) return false;
    known.add(frame);
    return true;
  } catch (error) {
    if (error instanceof TimeoutError) return false;
    throw error;
  }
};

/** Lets Chromium tell puppeteer anew of all frames that live in processes of their own. */
const attachAnew = async (page: Page): Promise<void> => {
  const session = (page as unknown as { _client?: () => CDPSession })._client?.();
  if (!session) return;
  const how = { waitForDebuggerOnStart: true, flatten: true };
  await session.send("Target.setAutoAttach", { ...how, autoAttach: false });
  await session.send("Target.setAutoAttach", { ...how, autoAttach: true, filter: [{}] });
};

/** Undefined while a frame is not to be had. */
const answering = async (page: Page, elements: readonly ElementHandle<Element>[]): Promise<Frame[] | undefined> => {
  const frames: Frame[] = [];
  for (const element of elements) {
    const frame = await (element as ElementHandle<HTMLIFrameElement>).contentFrame();
    if (frame === null) return undefined;
    if (!(await answers(frame))) {
      await attachAnew(page);
      return undefined;
    }
    frames.push(frame);
  }
  return frames;
};

/**
 * The frames of a practice portal at this selector, once all of them have come up; the top document is asked for that.
 * On a busy machine puppeteer misses now and then that a frame has moved into a process of its own, most of all one
 * that it asks something meanwhile, and would wait for its answers for ever: it is then shown the frame again.
 */
export const framesThatAnswer = (page: Page, selector: string): Promise<Frame[]> =>
  waitFor(
    async () =>
      (await page.$(`${selector}:not([data-practice-ready])`)) ? undefined : answering(page, await page.$$(selector)),
    {
      message: `the frames ${selector}`,
    },
  );
