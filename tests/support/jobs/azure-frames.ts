import type { Frame, Page } from "puppeteer-core";
import { expect } from "vitest";
import type { AzureReactPerson } from "../../practice/azure-react/azure-react-person.ts";
import type { Hiding } from "../../practice/azure/config.ts";
import { type AzureJob, expectQuiet } from "./azure-job.ts";
import type { TestBrowser } from "../browser/browsers.ts";
import { partner } from "./extension-settings.ts";
import { waitFor } from "../wait-for.ts";

const contactIn = (frame: Frame): Promise<{ readonly firstName?: string }> =>
  frame.evaluate(() => window.practice.model() as { firstName?: string });

const lastHidden = async (person: AzureReactPerson): Promise<Frame> => {
  const hidden = (await person.hiddenFrames()).at(-1);
  if (!hidden) throw new Error("No hidden frame");
  return hidden;
};

/**
 * A form in a frame that is hidden in this way has all the time to be filled before the other one is shown, and is not.
 */
export const leavesHiddenAlone = async (browser: TestBrowser, job: AzureJob, hiding: Hiding): Promise<void> => {
  const { page, person } = await job.openReact({
    startStep: "additionalDetails",
    react: { prewarmed: [hiding], shownAfter: 1500 },
  });
  const hidden = await lastHidden(person);
  const before = await contactIn(hidden);
  await job.filled(person);
  await browser.panel(page).waitForText(/Kim/);
  expect(await contactIn(hidden)).toEqual(before);
  await expectQuiet(page);
};

const swap = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const [first, second] = document.querySelectorAll<HTMLIFrameElement>("iframe.fxs-part-frame");
    if (!first || !second) throw new Error("There are no two frames");
    first.before(document.createElement("iframe"));
    second.className = first.className;
    first.style.opacity = "0";
  });

/** A frame that was hidden in this way is filled once it takes the place of the other, though frames come and go. */
export const fillsOnceShown = async (job: AzureJob, hiding: Hiding): Promise<void> => {
  const { page, person } = await job.openReact({ startStep: "additionalDetails", react: { prewarmed: [hiding] } });
  await job.filled(person);
  const hidden = await lastHidden(person);
  expect(await contactIn(hidden)).toMatchObject({ firstName: "Megan" });
  await swap(page);
  await waitFor(async () => (await contactIn(hidden)).firstName === partner.firstName, {
    message: "the other frame to be filled",
  });
  await expectQuiet(page);
};
