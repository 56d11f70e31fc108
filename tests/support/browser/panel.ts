import type { BoundingBox, ElementHandle, Page } from "puppeteer-core";
import type { BrowserDriver } from "./browser-driver.ts";
import { type WaitOptions, waitFor } from "../wait-for.ts";

/**
 * The extension's panel in a portal page, seen as a person sees it: its shadow root is closed to the page and to us.
 */
export interface Panel {
  /** The region itself, or undefined while it is not there. */
  region(): Promise<ElementHandle<Element> | undefined>;
  /** The visible text; empty while there is no panel. */
  text(): Promise<string>;
  /** Waits until the visible text matches, and returns it. */
  waitForText(pattern: RegExp, options?: WaitOptions): Promise<string>;
  /** An element in the panel by role and accessible name. */
  find(role: string, name: string): Promise<ElementHandle<Element> | undefined>;
  /** Presses a button (or what else the role says) with the real pointer. */
  click(name: string, role?: string): Promise<void>;
  /**
   * Presses a button until it has worked, as a person does: the panel takes no order in the half second after a change.
   * @param worked an error in it counts as "not yet"
   */
  press(button: string, worked: () => Promise<unknown>): Promise<void>;
  /** Where the panel lies on the page. */
  rectangle(): Promise<BoundingBox | undefined>;
}

/** A press without effect is made again after so long, in milliseconds. */
const PRESS_AGAIN = 1000;

/** Reads and works the panel of a page. */
export const panelOf = (driver: BrowserDriver, page: Page): Panel => {
  const region = (): Promise<ElementHandle<Element> | undefined> => driver.findByRole(page, "region", "On Behalf");
  const text = async (): Promise<string> =>
    (await region())?.evaluate((element) => (element as HTMLElement).innerText) ?? "";
  const find = async (role: string, name: string): Promise<ElementHandle<Element> | undefined> => {
    const panel = await region();
    return panel && driver.findByRole(page, role, name, panel);
  };
  return {
    region,
    text,
    find,
    waitForText: async (pattern, options) => {
      let last = "";
      await waitFor(
        async () => {
          last = await text();
          return pattern.test(last);
        },
        { message: () => `the panel to say ${pattern}; it says ${JSON.stringify(last)}`, ...options },
      );
      return last;
    },
    click: async (name, role = "button") => {
      const element = await waitFor(() => find(role, name), { message: `the ${role} "${name}" in the panel` });
      await element.click();
    },
    press: async (button, worked) => {
      let pressed = Number.NEGATIVE_INFINITY;
      await waitFor(
        async () => {
          if (await worked().catch(() => false)) return true;
          if (Date.now() - pressed < PRESS_AGAIN) return false;
          const element = await find("button", button);
          await element?.click();
          if (element) pressed = Date.now();
          return false;
        },
        { message: `"${button}" to work` },
      );
    },
    rectangle: async () => (await (await region())?.boundingBox()) ?? undefined,
  };
};
