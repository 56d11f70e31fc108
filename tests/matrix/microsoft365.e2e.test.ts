import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { allPaneCells, languagesOf, PANE_LANGUAGES } from "../../scripts/matrix/microsoft365-cells.ts";
import { wantedLanguages } from "../../scripts/matrix/wanted-languages.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { partner } from "../support/jobs/extension-settings.ts";
import { expectQuiet, FILLED, type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";

const LANGUAGES = wantedLanguages(PANE_LANGUAGES);

// The whole matrix, for `npm run matrix`; `npm test` runs the panes that together show every pair.
inBothBrowsers("every form of the Microsoft 365 admin center in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
    await job.settle();
  });
  afterAll(() => browser?.close());
  afterEach(() => job.closePages());

  test.each(allPaneCells(LANGUAGES))(
    "the pane: $language $address $variant",
    async ({ language, address, variant }) => {
      const title = `${variant.generation} ${variant.library} ${language}`;
      const { page, person } = await job.open(
        { ...variant, language, paneOpen: address !== "supportPage", startTab: "contactSupport" },
        address,
      );
      await person.write(person.words("title"), title);
      await job.holds(person);
      expect(await person.model()).toMatchObject({ recordingConsent: "" });
      await job.submit(person);
      await job.oneTicket(
        title,
        (one) =>
          one.confirmation === "confirmed" && (variant.confirmation === "text" || one.supportTicketId !== undefined),
      );
      await expectQuiet(page);
    },
  );

  test.each(wantedLanguages(languagesOf("send")))("the card by email: %s", async (language) => {
    const title = `card ${language}`;
    const { page, person } = await job.open({ generation: "card2018", language, unknownLabels: "english" });
    await person.openForm(title);
    await person.pressWord("newServiceRequestByEmail");
    await job.holds(person, { email: FILLED.email });
    await person.pressWord("send");
    await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    await expectQuiet(page);
  });

  test.each(["card2016", "card2018"] as const)("the card by phone: %s", async (generation) => {
    const title = `by phone ${generation}`;
    const { page, person } = await job.open({ generation });
    await person.openForm(title);
    await person.pressWord(generation === "card2016" ? "letUsCallYou" : "newServiceRequestByPhone");
    await job.holds(person, { phoneNumber: partner.phoneNumber });
    await person.pressWord("callMe");
    await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    await expectQuiet(page);
  });

  test.each(
    wantedLanguages(languagesOf("submitRequest")).flatMap((language, at) => ({
      language,
      wizardLabels: at % 2 ? ("row" as const) : ("for" as const),
    })),
  )("the classic wizard: $language, labels by $wizardLabels", async ({ language, wizardLabels }) => {
    const title = `wizard ${language}`;
    const { page, person } = await job.wizard(title, { language, wizardLabels });
    await person.pick(person.words("email"));
    await person.pressWord("submitRequest");
    await job.oneTicket(title, (one) => one.confirmation === "confirmed");
    await expectQuiet(page);
  });
});
