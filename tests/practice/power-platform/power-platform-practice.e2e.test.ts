import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { fabrikam } from "../azure/tenants.ts";
import { configurePractice, practiceOf } from "../microsoft365/form-person.ts";
import type { PowerPlatformOverrides } from "./config.ts";
import { type PowerPlatformPerson, powerPlatformPerson } from "./power-platform-person.ts";
import { powerPlatformSite } from "./site.ts";

const quick = { answerAfter: 50, delays: { organization: 50, route: 50, form: 50 }, noise: false } as const;
const ASFP = "Advanced Support for Partners (Access ID 0001234567)";

describe("the practice Power Platform admin center", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium.close());

  const open = async (
    overrides: PowerPlatformOverrides = {},
    address = "customer",
  ): Promise<{ page: Page; person: PowerPlatformPerson }> => {
    const page = await chromium.openPage(powerPlatformSite.addresses[address] ?? "", {
      powerPlatform: { ...quick, ...overrides },
    });
    return { page, person: powerPlatformPerson(page, overrides.language) };
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    expect([await practiceOf(page, "errors"), await practiceOf(page, "messages")]).toEqual([[], []]);
    await page.close();
  };

  const openSecond = async (
    overrides: PowerPlatformOverrides,
  ): Promise<{ page: Page; person: PowerPlatformPerson }> => {
    const opened = await open({ startStep: 2, tenant: fabrikam, ...overrides }, "newTicket");
    await opened.person.choose(opened.person.word("environment"), "Fabrikam (default)");
    return opened;
  };

  test("lets a person file a request by hand", async () => {
    const { page, person } = await open({ noise: true });
    await person.openForm();
    await person.describeProblem("Sales app is slow");
    expect(await person.model()).toMatchObject({
      supportPlan: "included",
      severity: "C",
      country: "US",
      phoneNumber: "4255550100",
      email: "megan@contoso.onmicrosoft.com",
    });
    await person.choose(person.word("environment"), "Contoso (default)");
    await person.choose(person.word("severity"), "B - High");
    await person.press(person.word("create"));
    await person.waitForText(person.word("planNeeded"));
    await person.choose(person.word("supportPlan"), ASFP);
    await person.pick(person.word("phone"));
    await person.choose(person.words("countryCode"), "Germany (+49)");
    await person.write(person.word("phoneNumber"), "305550123");
    await person.write(person.word("emailAddress"), "robin@fabrikam.example");
    await person.write(person.word("ccEmails"), "desk@fabrikam.example");
    await person.choose(person.word("timeZone"), "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna");
    await person.choose(person.word("language"), "German");
    const expected = {
      step: "2",
      title: "Sales app is slow",
      supportPlan: ASFP,
      severity: "B",
      contactMethod: "phone",
      countryCode: "+49",
      phoneNumber: "305550123",
      email: "robin@fabrikam.example",
      ccEmails: "desk@fabrikam.example",
      timeZone: "W. Europe Standard Time",
      supportLanguage: "de-de",
      diagnostics: false,
    };
    expect(await person.model()).toMatchObject(expected);
    await person.press(person.word("create"));
    await person.waitForText(/number: \d{16}/);
    expect((await practiceOf<{ model: object }[]>(page, "submissions")).map(({ model }) => model)).toEqual([
      expect.objectContaining(expected),
    ]);
    await expectQuiet(page);
  });

  test("shows errors in their place, and lets the person try again", async () => {
    const { page, person } = await openSecond({ outcome: "validationError", confirmation: "text" });
    await person.press(person.word("create"));
    await person.waitForText(person.words("invalidPhone"));
    await configurePractice(page, { outcome: "serverError" });
    await person.press(person.word("create"));
    await person.waitForText(person.words("failed"));
    await configurePractice(page, { outcome: "silence" });
    const before = await page.evaluate(() => document.body.innerText);
    await person.press(person.word("create"));
    expect(await page.evaluate(() => document.body.innerText)).toBe(before);
    await configurePractice(page, { outcome: "success" });
    await person.press(person.word("create"));
    expect(await person.waitForText(person.words("submittedText"))).toContain("Sales app is slow");
    await expectQuiet(page);
  });

  test("knows the tenant by the way in, and has a form that is no support request", async () => {
    const { page, person } = await open();
    await person.waitForText("Contoso");
    expect(page.url()).toBe("https://admin.powerplatform.microsoft.com/support/requests");
    await expectQuiet(page);
    const decoy = await open({}, "newEnvironment");
    await decoy.person.write(decoy.person.word("emailAddress"), "ada@contoso.example");
    await decoy.person.press(decoy.person.words("save"));
    expect(await practiceOf(decoy.page, "decoyCreated")).toBe(1);
    await expectQuiet(decoy.page);
  });
});
