import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { waitFor } from "../../support/wait-for.ts";
import type { Microsoft365Overrides } from "./config.ts";
import { configurePractice, practiceOf } from "./form-person.ts";
import { type Microsoft365Person, microsoft365Person } from "./microsoft365-person.ts";
import { microsoft365Site } from "./site.ts";

const quick = { answerAfter: 50, delays: { organization: 50, pane: 50, form: 50 }, noise: false } as const;

describe("the help pane of the practice admin center", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium.close());

  const open = async (
    overrides: Microsoft365Overrides = {},
    address = "customer",
  ): Promise<{ page: Page; person: Microsoft365Person }> => {
    const microsoft365 = { ...quick, ...overrides };
    const page = await chromium.openPage(microsoft365Site.addresses[address] ?? "", { microsoft365 });
    return { page, person: microsoft365Person(page, microsoft365) };
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
    await page.close();
  };

  const fill = async (person: Microsoft365Person): Promise<void> => {
    await person.write(person.words("description"), "Since this morning.");
    await person.chooseCountry("DE");
    await person.write(person.words("confirmYourNumber"), "305550123");
  };

  test.each([
    { language: "en" },
    { language: "de", generation: "2021" },
    { language: "fr", countryCodeEntries: "code" },
    { language: "ja", generation: "2019" },
    { language: "he" },
    { language: "pl", generation: "2019", library: "fluent8" },
    { language: "de", unknownLabels: "english", labelVariant: 1, generation: "2021", library: "fluent7" },
  ] as const)("lets a person file a request by hand: %o", async (variant) => {
    const { page, person } = await open({ ...variant, noise: true });
    await person.openForm("Outlook keeps asking for the password");
    expect(await person.model()).toMatchObject({
      title: "Outlook keeps asking for the password",
      country: "US",
      phoneNumber: "4255550100",
      email: "megan@contoso.onmicrosoft.com",
      recordingConsent: "",
    });
    await fill(person);
    const old = "generation" in variant && variant.generation === "2019";
    await person.write(
      person.words(old ? "confirmYourEmail" : "confirmEmailAddressesOfAuthorizedContacts"),
      "robin@fabrikam.example;desk@fabrikam.example",
    );
    await person.answerOwnQuestions("phone");
    await person.openRegionalSettings();
    await person.choose(person.words("timeZone"), "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna");
    await person.choose(person.words("alternativeLanguage"), "German");
    const expected = {
      title: "Outlook keeps asking for the password",
      description: "Since this morning.",
      country: "DE",
      countryCode: "+49",
      phoneNumber: "305550123",
      email: "robin@fabrikam.example;desk@fabrikam.example",
      recordingConsent: old ? "" : "yes",
      contactMethod: "phone",
      timeZone: "W. Europe Standard Time",
      supportLanguage: "de-de",
    };
    expect(await person.model()).toMatchObject(expected);
    await person.pressWord("contactMe");
    const text = await person.waitForText(person.words("submittedNumber"));
    const [submission] = await practiceOf<{ model: object; number: string }[]>(page, "submissions");
    expect(submission?.model).toMatchObject(expected);
    expect(submission?.number).toMatch(/^\d{8}$/);
    expect(text).toContain(submission?.number ?? "?");
    await person.openTab("supportHistory");
    await person.waitForText(`#${submission?.number}`);
    await expectQuiet(page);
  });

  const openFilled = async (overrides: Microsoft365Overrides): Promise<{ page: Page; person: Microsoft365Person }> => {
    const opened = await open({ startTab: "contactSupport", paneOpen: true, ...overrides });
    await opened.person.write(opened.person.words("title"), "Mail is late");
    await opened.person.answerOwnQuestions();
    return opened;
  };

  test("can take a request without a number, or with one of 16 digits in the list alone", async () => {
    const text = await openFilled({ confirmation: "text" });
    await text.person.pressWord("contactMe");
    expect(await text.person.waitForText(text.person.words("submittedText"))).not.toMatch(/\d{8}/);
    await expectQuiet(text.page);
    const list = await openFilled({ confirmation: "history", numberDigits: 16 });
    await list.person.pressWord("contactMe");
    await list.person.waitForText(/Mail is late \(#\d{16}\)/);
    await expectQuiet(list.page);
  });

  test("shows a validation error beside the number and stays", async () => {
    const { page, person } = await openFilled({ outcome: "validationError" });
    await person.pressWord("contactMe");
    await person.waitForText(person.words("invalidPhone"));
    expect(await person.model()).toMatchObject({ title: "Mail is late" });
    await expectQuiet(page);
  });

  test("shows a server error and lets the person try again", async () => {
    const { page, person } = await openFilled({ outcome: "serverError" });
    await person.pressWord("contactMe");
    await person.waitForText(person.words("failed"));
    await configurePractice(page, { outcome: "success" });
    await person.pressWord("contactMe");
    await person.waitForText(/number: \d{8}/);
    await expectQuiet(page);
  });

  test("can stay silent, and refuses to go off without what is required", async () => {
    const { page, person } = await openFilled({ outcome: "silence" });
    const before = await page.evaluate(() => document.body.innerText);
    await person.pressWord("contactMe");
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    expect(await practiceOf(page, "submissions")).toEqual([]);
    await expectQuiet(page);
    const other = await open({ startTab: "contactSupport", paneOpen: true });
    await other.person.write(other.person.words("title"), "x");
    await other.person.pressWord("contactMe");
    await other.person.waitForText(other.person.words("required"));
    expect(await practiceOf(other.page, "submissions")).toEqual([]);
    await expectQuiet(other.page);
  });

  test("opens over any route, stays over a change of route, and forgets all when closed", async () => {
    const { page, person } = await open({}, "customerById");
    await person.openForm("First question");
    await person.write(person.words("description"), "typed");
    await page.evaluate(() => {
      location.hash = "#/billing";
    });
    await person.waitForText("Billing");
    expect(await person.model()).toMatchObject({ title: "First question", description: "typed" });
    await person.closePane();
    await waitFor(
      async () => (await practiceOf(page, "model")) === null || (await practiceOf(page, "model")) === undefined,
    );
    await person.openForm("Second question");
    expect(await person.model()).toMatchObject({ title: "Second question", description: "" });
    await expectQuiet(page);
  });

  test("prefills late where wanted, over what stands there", async () => {
    const { page, person } = await open({ startTab: "contactSupport", paneOpen: true, delays: { prefill: 1500 } });
    await person.write(person.words("confirmYourNumber"), "777");
    expect(await person.model()).toMatchObject({ email: "", phoneNumber: "777" });
    await waitFor(async () => (await person.model())["phoneNumber"] === "4255550100");
    await expectQuiet(page);
  });

  test.each([
    ["customer", "Contoso"],
    ["customerById", "Contoso"],
    ["noTenant", "Fabrikam"],
    ["supportPage", "Contoso"],
  ] as const)("shows at %s the organization %s", async (address, name) => {
    const { page, person } = await open({ organizationName: "switch" }, address);
    await person.waitForText(name);
    expect(await practiceOf<{ name: string }>(page, "tenant")).toMatchObject({ name });
    await expectQuiet(page);
  });

  test("names a partner's customer before the form, with a way on or without", async () => {
    const { page, person } = await open({ partnerCard: "withLink", startTab: "contactSupport", paneOpen: true });
    await person.waitForText("support@fabrikam.example.com");
    await person.pressWord("newMicrosoftServiceRequest");
    await person.control(person.words("confirmYourNumber"));
    await expectQuiet(page);
    const hidden = await open({ partnerCard: "withoutLink", startTab: "contactSupport", paneOpen: true });
    expect(await hidden.person.waitForText("support@fabrikam.example.com")).not.toContain(
      hidden.person.words("newMicrosoftServiceRequest"),
    );
    await expectQuiet(hidden.page);
  });

  test("is a page too, and names the number by its group where wanted", async () => {
    const { page, person } = await open({ startTab: "contactSupport", numberName: "group" }, "supportPage");
    await person.write(person.words("confirmYourNumber"), "30 1");
    expect(await person.model()).toMatchObject({ phoneNumber: "30 1" });
    expect(await page.$(".ms-Panel")).toBeNull();
    await expectQuiet(page);
  });

  test.each([false, true])("lives in Intune, in a frame: %s", async (intuneFrame) => {
    const { page } = await open({ intuneFrame, startTab: "contactSupport" }, "intune");
    await microsoft365Person(page).press("Intune");
    const where = intuneFrame
      ? await waitFor(() => page.frames().find((frame) => frame.url().includes("reactblade")))
      : page;
    const person = microsoft365Person(where);
    await person.write(person.words("title"), "Enrollment fails");
    expect(await person.model()).toMatchObject({ title: "Enrollment fails", email: "megan@contoso.onmicrosoft.com" });
    await person.answerOwnQuestions();
    await person.pressWord("contactMe");
    await person.waitForText(/number: \d{8}/);
    expect(await page.$eval("#fxs-avatarmenu-button", (button) => button.getAttribute("title"))).toContain(
      "Directory: Contoso (",
    );
    expect(await practiceOf(where, "errors")).toEqual([]);
    await expectQuiet(page);
  });

  test("has a list of requests as a page, and other forms that are no support request", async () => {
    const list = await open({}, "requests");
    await list.person.waitForText("26017733");
    await expectQuiet(list.page);
    const { page, person } = await open({}, "addUser");
    await person.write(person.words("firstName"), "Ada");
    await person.press(person.words("add"));
    expect([await person.model(), await practiceOf(page, "decoyCreated")]).toEqual([
      expect.objectContaining({ firstName: "Ada" }),
      1,
    ]);
    await expectQuiet(page);
    for (const address of ["editContact", "bulkInvite"]) {
      const decoy = await open({}, address);
      await waitFor(() => decoy.page.$(".decoy-form"));
      await expectQuiet(decoy.page);
    }
  });
});
