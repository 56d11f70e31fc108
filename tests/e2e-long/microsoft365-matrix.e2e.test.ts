import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { missingPairs, paneCells } from "../../scripts/matrix/microsoft365-cells.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { expectQuiet, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";

const cells = paneCells();

test("the panes of this matrix show every pair of what may differ", () => {
  expect(missingPairs(cells)).toEqual([]);
});

inBothBrowsers("the help pane in all languages in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
    await job.settle();
  });
  afterAll(() => browser?.close());
  afterEach(() => job.closePages());

  test.each(cells)("is filled and logged: $language $address $variant", async ({ language, address, variant }) => {
    const title = `In ${language}`;
    const { page, person } = await job.open(
      { ...variant, language, paneOpen: address !== "supportPage", startTab: "contactSupport" },
      address,
    );
    await person.write(person.words("title"), title);
    await job.holds(person);
    await job.submit(person);
    await job.oneTicket(
      title,
      (one) =>
        one.confirmation === "confirmed" && (variant.confirmation === "text" || one.supportTicketId !== undefined),
    );
    await expectQuiet(page);
  });
});
