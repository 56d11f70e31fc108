import type { ElementHandle, Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import { ARMING_TIME } from "../../src/panel/host/arming.ts";
import { fabrikam } from "../practice/azure/tenants.ts";
import { borrow } from "../support/browser/borrow.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { type AzureJob, azureJob, expectQuiet } from "../support/jobs/azure-job.ts";
import { COVER, DISGUISES, JUST_BEFORE } from "../support/jobs/disguises.ts";
import { partner, saveSettings } from "../support/jobs/extension-settings.ts";
import { waitFor } from "../support/wait-for.ts";

const UNFILLED = { supportPlan: "basic", firstName: "Megan" } as const;

interface DisguisedWindow {
  lift?: () => void;
}

inBothBrowsers("a page that hides the panel from the person, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const middleOf = async (element: ElementHandle<Element>): Promise<{ x: number; y: number }> => {
    const box = await element.boundingBox();
    if (!box) throw new Error("It is not shown");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const isOpen = (toggle: ElementHandle<Element>): Promise<boolean> =>
    toggle.evaluate((one) => one.getAttribute("aria-expanded") === "true");
  /** A press on what folds the panel shows at once, so that nothing has to be waited for to see that it did nothing. */
  const pressed = async (page: Page, toggle: ElementHandle<Element>): Promise<boolean> => {
    const was = await isOpen(toggle);
    const { x, y } = await middleOf(toggle);
    await page.mouse.click(x, y);
    return (await isOpen(toggle)) !== was;
  };
  /**
   * Comes and presses at once: on a slow machine half a second may pass between a move and a click that waits for it.
   */
  const quickly = (page: Page, x: number, y: number): Promise<unknown> =>
    name === "firefox"
      ? page.mouse.click(x, y)
      : Promise.all([page.mouse.move(x, y), page.mouse.down(), page.mouse.up()]);
  /** By then the panel takes orders again after whatever was done to it, and what a press had begun would show. */
  const rest = (page: Page): Promise<void> =>
    page.evaluate((time) => new Promise<void>((resolve) => void setTimeout(resolve, time)), ARMING_TIME + 250);

  test("presses nothing in the panel that the person does not see", async () => {
    // A filled form would need nothing but one press.
    await saveSettings(browser, { contactDetails: partner, ownTenants: [{ id: fabrikam.id }], fillMode: "onClick" });
    const { page, person } = await job.open({ startStep: "additionalDetails" });
    await person.waitForStep("additionalDetails");
    const panel = browser.panel(page);
    const toggle = await waitFor(() => panel.find("button", "On Behalf"), {
      message: "the button that folds the panel",
    });
    for (const [disguise, put] of Object.entries(DISGUISES)) {
      await waitFor(() => pressed(page, toggle), { message: `the panel to work before ${disguise}` });
      await page.evaluate(put, COVER);
      if (disguise.includes("shadow"))
        await waitFor(async () => !(await pressed(page, toggle)), { message: "the panel to notice its cover" });
      expect(await pressed(page, toggle), `through ${disguise}`).toBe(false);
      await page.evaluate(() => (window as DisguisedWindow).lift?.());
    }
    await waitFor(() => pressed(page, toggle), { message: "the panel to work again" });
    if (!(await isOpen(toggle))) await waitFor(() => pressed(page, toggle));
    const fill = await waitFor(() => panel.find("button", "Fill in"), { message: "the button that fills the form" });
    await rest(page);
    for (const [disguise, put] of Object.entries(JUST_BEFORE)) {
      await page.mouse.move(3, 300);
      const { x, y } = await middleOf(fill);
      await page.evaluate(put, COVER);
      await quickly(page, x, y);
      await rest(page);
      expect(await person.model(), `a press after ${disguise}`).toMatchObject(UNFILLED);
      await page.evaluate(() => (window as DisguisedWindow).lift?.());
    }
    const { x, y } = await middleOf(fill);
    await page.evaluate(
      (left, top) => {
        const host = document.querySelector<HTMLElement>("on-behalf-panel");
        if (!host) throw new Error("There is no panel");
        const place = { bubbles: true, cancelable: true, composed: true, clientX: left, clientY: top, detail: 1 };
        for (const target of [host, document.elementFromPoint(left, top), window]) {
          for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"])
            target?.dispatchEvent(new PointerEvent(type, place));
          for (const key of ["Tab", "Enter", " "])
            for (const type of ["keydown", "keyup"])
              target?.dispatchEvent(new KeyboardEvent(type, { bubbles: true, composed: true, key }));
        }
        host.focus();
        host.click();
        if (host.shadowRoot !== null) throw new Error("The shadow root is open");
      },
      x,
      y,
    );
    await rest(page);
    expect(await person.model(), "scripted clicks and keys").toMatchObject(UNFILLED);
    expect(await panel.text()).not.toContain("Kim");
    // The press that all of these are measured by: uncovered and at rest, the first one fills the form.
    await page.mouse.click(x, y);
    await job.filled(person);
    await expectQuiet(page);
  });
});
