import type { BoundingBox, ElementHandle, Page, Viewport } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import type { AzurePerson } from "../practice/azure/azure-person.ts";
import { type AzureJob, azureJob } from "../support/jobs/azure-job.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { framesThatAnswer } from "../support/browser/frames-that-answer.ts";
import { waitFor } from "../support/wait-for.ts";

/** The last one is 1280x720 at 200 %. */
const VIEWS: readonly Viewport[] = [
  { width: 1280, height: 720, deviceScaleFactor: 1 },
  { width: 1024, height: 600, deviceScaleFactor: 1 },
  { width: 640, height: 360, deviceScaleFactor: 2 },
];

/** The layout is settled when nothing has moved in so many looks. */
const STILL = 3;

/** The parts of the controls that the person sees, as the page itself knows them. */
const shownControls = (): BoundingBox[] =>
  [
    ...document.querySelectorAll(
      ".fxs-blade-lastblade :is(input,textarea,select,button,[role=combobox],[role=button]," +
        "[role=radio]), .fui-FluentProvider :is(input,textarea,select,button,[role=combobox],[role=radio])",
    ),
  ]
    .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map((element) => {
      let { left, top, right, bottom } = element.getBoundingClientRect();
      for (let around = element.parentElement; around; around = around.parentElement) {
        if (getComputedStyle(around).overflowY === "visible" && around !== document.documentElement) continue;
        const edge =
          around === document.documentElement
            ? new DOMRect(0, 0, innerWidth, innerHeight)
            : around.getBoundingClientRect();
        [left, top, right, bottom] = [
          Math.max(left, edge.left),
          Math.max(top, edge.top),
          Math.min(right, edge.right),
          Math.min(bottom, edge.bottom),
        ];
      }
      return { x: left, y: top, width: right - left, height: bottom - top };
    })
    .filter(({ width, height }) => width > 0 && height > 0);

const meets = (one: BoundingBox, other: BoundingBox): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

const shifted = ({ x, y, width, height }: BoundingBox, by: BoundingBox): BoundingBox => ({
  x: by.x + x,
  y: by.y + y,
  width,
  height,
});

type Region = ElementHandle<Element>;

inBothBrowsers("the panel's place, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  /** The panel, and the controls of the form in the top document and in the frame that is shown. */
  const layoutOf = async (
    page: Page,
    region: Region,
  ): Promise<{ panel: BoundingBox | undefined; controls: BoundingBox[] }> => {
    const controls = await page.evaluate(shownControls);
    const element = await page.$("iframe.fxs-reactview-frame-active");
    const [frame, box] = element
      ? [(await framesThatAnswer(page, "iframe.fxs-reactview-frame-active"))[0], await element.boundingBox()]
      : [];
    if (frame && box) controls.push(...(await frame.evaluate(shownControls)).map((one) => shifted(one, box)));
    return { panel: (await region.boundingBox()) ?? undefined, controls };
  };
  const expectClear = async (page: Page, region: Region): Promise<void> => {
    let last = "";
    let still = 0;
    let met: readonly BoundingBox[] = [];
    await waitFor(
      async () => {
        const layout = await layoutOf(page, region);
        const words = JSON.stringify(layout);
        still = words === last ? still + 1 : 0;
        last = words;
        const { panel, controls } = layout;
        if (!panel || controls.length < 4) return false;
        met = controls.filter((one) => meets(one, panel));
        return still >= STILL && met.length === 0;
      },
      {
        timeout: 10_000,
        message: () => `the panel to lie on no control; it lies on ${JSON.stringify(met)} in ${last}`,
      },
    );
  };
  const isOpen = async (toggle: Region): Promise<boolean> =>
    (await toggle.evaluate((one) => one.getAttribute("aria-expanded"))) === "true";
  const fold = async (toggle: Region): Promise<void> => {
    const was = await isOpen(toggle);
    await toggle.click();
    await waitFor(async () => (await isOpen(toggle)) !== was, { message: "the panel to fold or unfold" });
  };

  const cases = [
    { world: "knockout", direction: "ltr" },
    { world: "knockout", direction: "rtl" },
    { world: "react", direction: "ltr" },
    { world: "react", direction: "rtl" },
  ] as const;

  test.each(cases)("meets no control of the form: $world, $direction", async ({ world, direction }) => {
    const start = { startStep: "additionalDetails", language: direction === "rtl" ? "he" : "en", direction } as const;
    const { page, person }: { page: Page; person: AzurePerson } = await (world === "react"
      ? job.openReact(start)
      : job.open(start));
    await job.filled(person);
    const panel = browser.panel(page);
    const region = await waitFor(() => panel.region(), { message: "the panel" });
    const toggle = await waitFor(() => panel.find("button", "On Behalf"), {
      message: "the button that folds the panel",
    });
    for (const view of VIEWS) {
      await page.setViewport(view);
      await expectClear(page, region);
      // What the person unfolds over the form is the person's target value; it ends with the size of the window.
      const wasOpen = await isOpen(toggle);
      await fold(toggle);
      if (wasOpen) await expectClear(page, region);
      if (wasOpen) await fold(toggle);
    }
  });
});
