import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { borrow } from "../../support/browser/borrow.ts";
import type { TestBrowser } from "../../support/browser/browsers.ts";
import { type AzureJob, azureJob, expectQuiet } from "../../support/jobs/azure-job.ts";
import { waitFor } from "../../support/wait-for.ts";

inBothBrowsers("lessons about a form in a frame, in %s", (name) => {
  let browser: TestBrowser;
  let job: AzureJob;

  beforeAll(async () => {
    browser = await borrow(name);
    job = azureJob(browser);
    await job.settle();
  });
  afterAll(() => browser?.close());
  afterEach(() => job.closePages());

  test("not this one: what was there comes back; shown again, it is filled in; undone, it comes back", async () => {
    const { page, person } = await job.openReact({ startStep: "additionalDetails" });
    const panel = browser.panel(page);
    const becomes = (firstName: string): Promise<unknown> =>
      waitFor(
        async () => {
          const model = await person.model();
          return model["firstName"] === firstName && model["lastName"] === "Akers";
        },
        { message: `"${firstName}" in the form` },
      );
    const says = async (words: RegExp): Promise<boolean> => words.test(await panel.text());
    await job.filled(person);
    await panel.press("Not this one: First name", () => says(/Learned: “First name”.* is not the field/));
    await becomes("Megan");

    await panel.press("Show me where: First name", () => says(/Point at the field “First name”/));
    const before = await person.model();
    const frame = await person.frame();
    const label = await frame.waitForSelector("::-p-text(First name)");
    await label?.click();
    await panel.waitForText(/“First name”.* is the field “First name”\?/);
    expect(await person.model()).toEqual(before);
    await panel.press("Yes, that's it", () => says(/Learned: “First name”.* is the field/));
    await becomes("Kim");

    await panel.press("Undo this lesson", async () => !(await says(/Learned/)));
    await becomes("Megan");
    await expectQuiet(page);
  });
});
