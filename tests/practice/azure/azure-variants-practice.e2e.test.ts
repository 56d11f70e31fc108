import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Page } from "puppeteer-core";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { type AzurePerson, azurePerson } from "./azure-person.ts";
import type { AzureOverrides } from "./config.ts";
import { azureSite } from "./site.ts";

describe("the practice Azure portal, built otherwise", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium?.close());

  const open = async (
    azure: AzureOverrides = {},
    address = "customer",
  ): Promise<{ page: Page; person: AzurePerson }> => {
    const page = await chromium.openPage(azureSite.addresses[address] ?? "", { azure: { noise: false, ...azure } });
    return { page, person: azurePerson(page, azure.language) };
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    expect(await page.evaluate(() => [window.practice.errors, window.practice.messages])).toEqual([[], []]);
    await page.close();
  };

  test.each([
    ["list", "basic", "[role=combobox]"],
    ["optionPicker", "basic", "[role=radio]"],
    ["text", "csp", ".azc-text-value"],
    ["textTechnical", "technicalIncluded", ".azc-text-value"],
  ] as const)("shows the plan as %s", async (plan, value, selector) => {
    const { page, person } = await open({ plan, startStep: "additionalDetails" });
    await person.waitForStep("additionalDetails");
    expect((await person.model())["supportPlan"]).toBe(value);
    expect(await (await person.row("supportPlan")).$(selector)).not.toBeNull();
    await expectQuiet(page);
  });

  test.each([
    {
      optionEvent: "mousedown",
      optionRole: "option",
      dropdownName: "labelDropdown",
      textName: "labelledby",
      severityControl: "optionPicker",
    },
    {
      optionEvent: "click",
      dropdownName: "row",
      textName: "row",
      contactMethodControl: "dropdown",
      textBinding: "textInput",
      headings: false,
    },
  ] as const)("can be built otherwise: %o", async (variant) => {
    const { page, person } = await open({
      ...variant,
      startStep: "additionalDetails",
      planLanguage: "en",
      language: "de",
    });
    await person.waitForStep("additionalDetails");
    await person.choose("supportPlan", "Cloud Solution Provider");
    const control = { severityControl: "dropdown", contactMethodControl: "optionPicker", ...variant };
    await person[control.severityControl === "dropdown" ? "choose" : "pick"]("severity", "A - Critical impact");
    await person[control.contactMethodControl === "dropdown" ? "choose" : "pick"]("preferredContactMethod", "Telefon");
    await person.write("phone", "+49 30 5550123");
    expect(await person.model()).toMatchObject({
      supportPlan: "csp",
      severity: "critical",
      preferredContactMethod: "phone",
      phoneNumber: "+49 30 5550123",
    });
    await expectQuiet(page);
  });

  test("has other forms that are no support request", async () => {
    const { page, person } = await open({}, "user");
    await person.write("firstName", "Ada");
    await person.press("create");
    expect(await page.evaluate(() => [window.practice.model()?.["firstName"], window.practice.decoyCreated()])).toEqual(
      ["Ada", 1],
    );
    await expectQuiet(page);
    const other = await open({}, "virtualMachine");
    expect(await other.person.blade()).toBe("Create a virtual machine");
    await expectQuiet(other.page);
  });
});
