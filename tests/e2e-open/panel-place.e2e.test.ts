import type { BoundingBox, Page, Viewport } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { AzurePerson } from "../practice/azure/azure-person.ts";
import { type AzureJob, azureJob } from "../support/azure-job.ts";
import { type BrowserName, launch, type TestBrowser } from "../support/browsers.ts";
import { waitFor } from "../support/wait-for.ts";

const VIEWS: Readonly<Record<string, Viewport>> = {
  "1280x720": { width: 1280, height: 720, deviceScaleFactor: 1 },
  "1024x600": { width: 1024, height: 600, deviceScaleFactor: 1 },
  "1280x720 at 200 %": { width: 640, height: 360, deviceScaleFactor: 2 },
};

/** The parts of the controls that the person sees, as the page itself knows them. */
const shownControls = (): BoundingBox[] =>
  [...document.querySelectorAll(".fxs-blade-lastblade :is(input,textarea,select,button,[role=combobox],[role=button],[role=radio]), .fui-FluentProvider :is(input,textarea,select,button,[role=combobox],[role=radio])")]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === "visible" && around !== document.documentElement) continue;
        const edge = around === document.documentElement ? new DOMRect(0, 0, innerWidth, innerHeight) : around.getBoundingClientRect();
        [left, top, right, bottom] = [Math.max(left, edge.left), Math.max(top, edge.top), Math.min(right, edge.right), Math.min(bottom, edge.bottom)];
      }
      return { x: left, y: top, width: right - left, height: bottom - top };
    })
    .filter(({ width, height }) => width > 0 && height > 0);

const meets = (one: BoundingBox, other: BoundingBox): boolean =>
  one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;

describe.each<BrowserName>(["chrome", "firefox"])("the panel's place, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await launch(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  /** What the panel lies upon, in the top document and in the frame that is shown. */
  const covered = async (page: Page): Promise<BoundingBox[] | undefined> => {
    const panel = await browser.panel(page).rectangle();
    if (!panel) return undefined;
    const all = await page.evaluate(shownControls);
    for (const frame of page.frames().filter((one) => one !== page.mainFrame())) {
      const box = await (await frame.frameElement())?.boundingBox();
      if (!box || box.width === 0) continue;
      const { left, top, right, bottom } = { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
      if (!(await page.evaluate((x, y) => document.elementFromPoint(x, y)?.tagName === "IFRAME", (left + right) / 2, (top + bottom) / 2))) continue;
      for (const { x, y, width, height } of await frame.evaluate(shownControls)) all.push({ x: left + x, y: top + y, width, height });
    }
    expect(all.length).toBeGreaterThan(3);
    return all.filter((one) => meets(one, panel));
  };
  const expectClear = async (page: Page): Promise<void> => {
    let last: unknown;
    await waitFor(
      async () => {
        last = await covered(page);
        return JSON.stringify(last) === "[]";
      },
      { timeout: 6000, message: () => `the panel to lie on no control; it lies on ${JSON.stringify(last)}` },
    );
  };
  const isOpen = async (page: Page): Promise<string | undefined> =>
    (await browser.panel(page).find("button", "On Behalf"))?.evaluate((one) => one.getAttribute("aria-expanded") ?? undefined);

  const worlds = ["knockout", "react"] as const;
  const cases = worlds.flatMap((world) => Object.keys(VIEWS).flatMap((view) => ["en", "he"].map((language) => ({ world, view, language }))));

  test.each(cases)("meets no control of the form: $world, $view, $language", async ({ world, view, language }) => {
    const start = { startStep: "additionalDetails", language } as const;
    const { page, person }: { page: Page; person: AzurePerson } = await (world === "react" ? job.openReact(start) : job.open(start));
    await page.setViewport(VIEWS[view] ?? null);
    await job.filled(person);
    await browser.panel(page).waitForText(/\S/);
    await expectClear(page);
    const was = await isOpen(page);
    await browser.panel(page).click("On Behalf");
    await waitFor(async () => (await isOpen(page)) !== was, { message: "the panel to fold or unfold" });
    if (was === "true") await expectClear(page);
    await browser.panel(page).click("On Behalf");
    await waitFor(async () => (await isOpen(page)) === was, { message: "the panel to be as it was" });
    await expectClear(page);
  });
});
