import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { framesThatAnswer } from "../../support/browser/frames-that-answer.ts";
import { waitFor } from "../../support/wait-for.ts";
import type { AzureOverrides } from "../azure/config.ts";
import { azureSite } from "../azure/site.ts";
import { type AzureReactPerson, azureReactPerson } from "./azure-react-person.ts";

const NUMBER = /(?<!\d)\d{6}0010\d{6}(?!\d)/;
const QUICK = { step: 60, contact: 40, popup: 0, options: 30 };

describe("the React world of the practice Azure portal", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium.close());

  const open = async (azure: AzureOverrides = {}): Promise<{ page: Page; person: AzureReactPerson }> => {
    const page = await chromium.openPage(azureSite.addresses["customer"] ?? "", {
      azure: { world: "react", noise: false, delays: QUICK, answerAfter: 100, toastAfter: 50, ...azure },
    });
    return { page, person: azureReactPerson(page, azure.language) };
  };

  const expectQuiet = async (page: Page): Promise<void> => {
    await framesThatAnswer(page, "iframe.fxs-part-frame");
    for (const frame of page.frames().filter((one) => /portal\.azure\.(?:com|net)\/(?!Content)/.test(one.url())))
      expect(await frame.evaluate(() => [window.practice.errors, window.practice.messages])).toEqual([[], []]);
    await page.close();
  };

  test.each(["en", "de"] as const)("lets a person file a request by hand (%s)", async (language) => {
    const { page, person } = await open({
      language,
      react: { prewarmed: ["display", "visibility", "offScreen", "opacity"] },
    });
    await person.describeProblem("RDP refuses every connection");
    expect(await person.model()).toMatchObject({ supportPlan: "basic", firstName: "Megan", saveContactChanges: false });
    await person.write("description", "Error 0x204 since this morning");
    await person.choose("supportPlan", language === "de" ? "Cloud-Lösungsanbieter" : "Cloud Solution Provider");
    await person.choose("severity", "B - Moderate impact");
    await person.pick("preferredContactMethod", language === "de" ? "Telefon" : "Phone");
    await person.choose("supportLanguage", language === "de" ? "Deutsch" : "German");
    await person.write("firstName", "Robin");
    await person.choose("countryRegion", language === "de" ? "Deutschland" : "Germany");
    await person.tick("saveContactChanges");
    await person.press("next");
    await person.waitForStep("reviewCreate");
    const expected = {
      step: "reviewCreate",
      title: "RDP refuses every connection",
      supportPlan: "csp",
      severity: "moderate",
      preferredContactMethod: "phone",
      preferredSupportLanguage: "de-de",
      firstName: "Robin",
      country: "DE",
      saveContactChanges: true,
    };
    expect(await person.model()).toMatchObject(expected);
    const hidden = await person.hiddenFrames();
    expect(
      await Promise.all(hidden.map((frame) => frame.evaluate(() => window.practice.model()?.["firstName"]))),
    ).toEqual(["Megan", "Megan", "Megan", "Megan"]);
    await person.press("create");
    await waitFor(async () => NUMBER.test(await person.toasts()));
    expect(await page.evaluate(() => window.practice.submissions.map(({ model }) => model))).toEqual([
      expect.objectContaining(expected),
    ]);
    expect(await person.blade()).toBe(language === "de" ? "Start" : "Home");
    expect(await page.$("iframe.fxs-part-frame"), "the frames have left with the blade").toBeNull();
    await expectQuiet(page);
  });

  test("lies over its placeholder and goes with the blade", async () => {
    const { page, person } = await open();
    await person.waitForStep("problemDescription");
    const [frame, placeholder] = await page.evaluate(() =>
      ["iframe.fxs-reactview-frame-active", "[data-react-id]"].map((selector) => {
        const element = document.querySelector(selector);
        const { x, y, width, height } = element?.getBoundingClientRect() ?? new DOMRect();
        return [element?.id || element?.getAttribute("data-react-id"), x, y, width, height];
      }),
    );
    expect(frame).toEqual(placeholder);
    await person.closeBlade();
    await waitFor(async () => (await page.$("iframe.fxs-part-frame")) === null);
    await page.goBack();
    await person.press("discard");
    await waitFor(async () => (await person.blade()) === "Home");
    await expectQuiet(page);
  });

  test("shows a server error above the frame and lets the person try again", async () => {
    const { page, person } = await open({ startStep: "reviewCreate", outcome: "serverError" });
    await person.waitForStep("reviewCreate");
    await person.press("create");
    await waitFor(async () => (await person.toasts()).includes("Failed to create"));
    await (await person.frame()).evaluate(() => window.practice.configure({ outcome: "success" }));
    await person.press("create");
    await waitFor(async () => NUMBER.test(await person.toasts()));
    await expectQuiet(page);
  });

  test("shows a validation error in the third step, can stay silent, and asks for what is missing", async () => {
    const { page, person } = await open({ startStep: "reviewCreate", outcome: "validationError" });
    await person.waitForStep("reviewCreate");
    await person.press("create");
    await person.waitForStep("additionalDetails");
    expect(await (await person.row("phone")).$("[aria-invalid=true]")).not.toBeNull();
    await expectQuiet(page);
    const other = await open();
    await other.person.waitForStep("problemDescription");
    await other.person.press("next");
    await waitFor(async () => (await other.person.row("summary")).$("[aria-invalid=true]"));
    await expectQuiet(other.page);
  });

  test("makes its fields anew and takes a value back, once each", async () => {
    const { page, person } = await open({
      startStep: "additionalDetails",
      react: { remounts: true, jumpsBack: "lastName", settle: 200 },
    });
    await person.waitForStep("additionalDetails");
    const before = await (await person.row("lastName")).$("input");
    await person.write("lastName", "Counts");
    await waitFor(async () => (await person.model())["lastName"] === "Bowen");
    expect(await before?.evaluate((element) => element.isConnected)).toBe(false);
    await person.waitForStep("additionalDetails");
    await person.write("lastName", "Counts");
    const frame = await person.frame();
    await frame.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)));
    expect((await person.model())["lastName"]).toBe("Counts");
    await expectQuiet(page);
  });
});
