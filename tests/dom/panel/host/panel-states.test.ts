import { page } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { hostElement, openPanel } from "./panel-page.ts";
import { PANEL_STATES } from "./panel-states.ts";

let panel: ReturnType<typeof openPanel>;

beforeEach(async () => {
  await page.viewport(900, 640);
  document.body.innerText = "A portal";
});
afterEach(async () => {
  panel.destroy();
  document.body.replaceChildren();
  document.documentElement.dir = "";
  await emulateMedia({});
});

describe.each(["light", "dark"])("in a %s page", (scheme) => {
  it.each(Object.entries(PANEL_STATES))(
    "%s has no violations and stays within its edges, open and folded",
    async (_name, state) => {
      await emulateMedia({ "prefers-color-scheme": scheme });
      for (const language of ["en", "de"] as const) {
        for (const everywhere of [false, true]) {
          panel?.destroy();
          // A page full of controls folds the panel.
          panel = openPanel({ language, obstacles: () => (everywhere ? [new DOMRect(0, 0, 900, 640)] : []) });
          panel.show(state);
          const host = hostElement();
          if (!host) throw new Error("There is no panel");
          expect(host.shadowRoot?.querySelector(".folded") !== null).toBe(everywhere);
          expect(await violationsIn(host)).toEqual([]);
          const { left, right, top, bottom } = host.getBoundingClientRect();
          expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight]).toEqual([true, true, true, true]);
          const wider = [...(host.shadowRoot?.querySelectorAll("*") ?? [])].filter(
            (one) =>
              one.scrollWidth > one.clientWidth + 1 &&
              one.clientWidth > 0 &&
              getComputedStyle(one).display !== "inline",
          );
          expect(wider.map(({ className, textContent }) => `${className}: ${textContent}`)).toEqual([]);
        }
      }
    },
  );
});

it.each(Object.entries(PANEL_STATES))(
  "%s fits a window of 320 x 256 pixels, which is 1280 x 1024 at four times the size",
  async (_name, state) => {
    await page.viewport(320, 256);
    panel = openPanel();
    panel.show(state);
    const { left, right, top, bottom } = hostElement()?.getBoundingClientRect() ?? new DOMRect();
    expect([left >= 0, right <= innerWidth, top >= 0, bottom <= innerHeight]).toEqual([true, true, true, true]);
  },
);
