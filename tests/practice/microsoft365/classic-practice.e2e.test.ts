import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import type { Microsoft365Overrides } from "./config.ts";
import { configurePractice, practiceOf } from "./form-person.ts";
import { type Microsoft365Person, microsoft365Person } from "./microsoft365-person.ts";
import { microsoft365Site } from "./site.ts";

const quick = { answerAfter: 50, delays: { organization: 50, pane: 50, form: 50 }, noise: false } as const;

describe("the older forms of the practice admin center", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium.close());

  const open = async (
    overrides: Microsoft365Overrides,
    address: string,
  ): Promise<{ page: Page; person: Microsoft365Person }> => {
    const microsoft365 = { ...quick, ...overrides };
    const page = await chromium.openPage(microsoft365Site.addresses[address] ?? "", { microsoft365 });
    return { page, person: microsoft365Person(page, microsoft365) };
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
    await page.close();
  };

  const openReview = async (overrides: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }> => {
    const opened = await open(overrides, "classicWizard");
    await opened.person.fillWizard("Devices do not enroll");
    await opened.person.pick(opened.person.words("email"));
    return opened;
  };

  test.each([
    { language: "en" },
    { language: "de", wizardLabels: "row" },
    { language: "ja" },
    { language: "tr" },
  ] as const)("lets a person go through the wizard of 2016: %o", async (variant) => {
    const { page, person } = await open({ ...variant, confirmation: "history" }, "classicWizard");
    await person.fillWizard("Devices do not enroll");
    expect(await page.evaluate(() => document.body.textContent)).toContain("Devices do not enroll");
    expect(await person.model()).toMatchObject({
      step: "4",
      category: "mdm",
      title: "Devices do not enroll",
      country: "US",
      phoneNumber: "4255550100",
      email: "megan@contoso.onmicrosoft.com",
      contactMethod: "",
    });
    await person.choose(person.words("countryCode"), "Germany (+49)");
    await person.write(person.words("phoneNumber"), "305550123");
    await person.write(person.words("email"), "robin@fabrikam.example");
    await person.pick(person.words("phone"));
    await person.pressWord("submitRequest");
    const text = await person.waitForText(/Devices do not enroll\s+\d{8}/);
    const submission = (await practiceOf<{ model: object; number: string }[]>(page, "submissions")).at(-1);
    expect(submission?.model).toMatchObject({
      title: "Devices do not enroll",
      feature: "Intune: Enrollment",
      country: "DE",
      phoneNumber: "305550123",
      email: "robin@fabrikam.example",
      contactMethod: "phone",
    });
    expect(text).toContain(submission?.number ?? "?");
    await expectQuiet(page);
  });

  test("tells of a submission by number or by text, and of errors in their place", async () => {
    const { page, person } = await openReview({
      outcome: "validationError",
      confirmation: "number",
      number: "26000001",
    });
    await person.pressWord("submitRequest");
    await person.waitForText(person.words("invalidPhone"));
    await configurePractice(page, { outcome: "serverError" });
    await person.pressWord("submitRequest");
    await person.waitForText(person.words("failed"));
    await page.close();
    const again = await openReview({ confirmation: "number", number: "26000001" });
    await again.person.pressWord("submitRequest");
    await again.person.waitForText("number: 26000001");
    await expectQuiet(again.page);
    const other = await openReview({ outcome: "silence", confirmation: "text", number: "26000002" });
    const before = await other.page.content();
    await other.person.pressWord("submitRequest");
    expect(await other.page.content()).toBe(before);
    await configurePractice(other.page, { outcome: "success" });
    await other.person.pressWord("submitRequest");
    await other.person.waitForText(other.person.words("submittedText"));
    await expectQuiet(other.page);
  });

  test("refuses the next step without the required fields, and lets a person cancel", async () => {
    const { page, person } = await open({}, "classicNoTenant");
    await person.press(person.words("billingAndProductInfo"));
    await person.control(person.words("issueSummary"));
    await person.press(person.words("next"));
    await person.waitForText(person.words("required"));
    await person.press(person.words("cancel"));
    await person.waitForText(person.words("createServiceRequest"));
    await expectQuiet(page);
  });

  test.each([
    { generation: "card2018", cardFieldName: "placeholder", language: "en" },
    { generation: "card2018", cardFieldName: "ariaLabel", language: "de" },
    { generation: "card2016", cardFieldName: "placeholder", language: "en" },
  ] as const)("lets a person ask for a call by the card: %o", async (variant) => {
    const { page, person } = await open(variant, "customer");
    await person.openForm("Mail is late");
    await person.pressWord(variant.generation === "card2016" ? "letUsCallYou" : "newServiceRequestByPhone");
    expect(await person.model()).toMatchObject({
      description: "Mail is late",
      phoneNumber: "+1 4255550100",
      email: "megan@contoso.onmicrosoft.com",
    });
    await person.write(person.words("phoneNumberToCall"), "+49 30 5550123");
    await person.write(person.words("emailAddressToContactYouAt"), "robin@fabrikam.example;desk@fabrikam.example");
    await person.pressWord("callMe");
    await person.waitForText(person.words("submittedNumber"));
    await person.press(person.words("supportTickets"));
    await person.waitForText(/#\d{8}\s+Mail is late/);
    expect((await practiceOf<{ model: object }[]>(page, "submissions")).map(({ model }) => model)).toEqual([
      {
        method: "phone",
        description: "Mail is late",
        phoneNumber: "+49 30 5550123",
        email: "robin@fabrikam.example;desk@fabrikam.example",
      },
    ]);
    await expectQuiet(page);
  });

  test("lets a person write a mail by the card, and shows its errors", async () => {
    const { page, person } = await open(
      { generation: "card2018", outcome: "serverError", confirmation: "text", premier: true },
      "officePortal",
    );
    await person.openForm("Mail is late");
    await person.pressWord("newServiceRequestByEmail");
    await person.write(person.words("emailAddressToContactYouAt"), "robin@fabrikam.example");
    await person.pressWord("send");
    await person.waitForText(person.words("failed"));
    await configurePractice(page, { outcome: "success" });
    await person.pressWord("send");
    await person.waitForText(person.words("submittedText"));
    await expectQuiet(page);
  });
});
