import { fileURLToPath } from "node:url";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { azureSite } from "../practice/azure/site.ts";
import type { AzureOverrides } from "../practice/azure/config.ts";
import { makeChooser } from "../practice/chooser/site.ts";
import { microsoft365Person } from "../practice/microsoft365/microsoft365-person.ts";
import { microsoft365Site } from "../practice/microsoft365/site.ts";
import { partnerCenterSite } from "../practice/partner-center/site.ts";
import { powerPlatformSite } from "../practice/power-platform/site.ts";
import { bundleWithVite } from "../support/bundle-with-vite.ts";
import { launch, type TestBrowser } from "../support/browser/browsers.ts";
import { framesThatAnswer } from "../support/browser/frames-that-answer.ts";
import { waitFor } from "../support/wait-for.ts";

const AZURE = { noise: false, avatarDelay: 0, delays: { step: 0, contact: 0, popup: 0, options: 0 } } as const;
const ADMIN = { noise: false, delays: { organization: 0, pane: 0, form: 0 } } as const;
const POWER = { noise: false, delays: { organization: 0, route: 0, form: 0 } } as const;

/** Looks in a row that find a page as it was before: it has come to rest. */
const AT_REST = 4;

describe("every page of the practice portals, tried against every detector", () => {
  let browser: TestBrowser;
  let detectors = "";
  beforeAll(async () => {
    browser = await launch("chrome", { extension: false });
    detectors = await bundleWithVite(
      fileURLToPath(new URL("../support/detectors/detectors-in-page.ts", import.meta.url)),
    );
  });
  afterAll(() => browser?.close());

  /** All frames' answers together: frames are hidden or shown by the page around them, so hidden ones count too. */
  const accepting = async (page: Page): Promise<string[]> => {
    await framesThatAnswer(page, "iframe.fxs-part-frame");
    const found = await Promise.all(
      page.frames().map(async (frame) => {
        await frame.evaluate(detectors);
        return frame.evaluate(() => window.portalsHere());
      }),
    );
    return [...new Set(found.flat())];
  };
  const expectOnly = async (page: Page, portal: string): Promise<void> => {
    let last: string[] = [];
    await waitFor(
      async () => {
        last = await accepting(page);
        return last.length > 0;
      },
      { message: "a detector to accept the page" },
    );
    expect(last).toEqual([portal]);
    await page.close();
  };
  const expectNone = async (page: Page): Promise<void> => {
    let before = "";
    let same = 0;
    await waitFor(
      async () => {
        const shown = await page.evaluate(() => document.body.innerText);
        same = shown === before && shown !== "" ? same + 1 : 0;
        before = shown;
        return same >= AT_REST;
      },
      { message: "the page to come to rest" },
    );
    expect(await accepting(page)).toEqual([]);
    await page.close();
  };

  const STEPS = ["problemDescription", "additionalDetails"] as const;
  const azure: AzureOverrides[] = [
    ...(["A", "B", "C", "quota"] as const).flatMap((layout) => STEPS.map((startStep) => ({ layout, startStep }))),
    ...([8, 9] as const).flatMap((fluent) =>
      STEPS.map((startStep) => ({ world: "react" as const, fluent, startStep })),
    ),
    { language: "ja", startStep: "additionalDetails" },
    { language: "id", startStep: "additionalDetails" },
  ];
  test.each(azure.map((overrides) => [JSON.stringify(overrides), overrides] as const))(
    "the Azure form is Azure's: %s",
    async (_name, overrides) => {
      await expectOnly(
        await browser.openPage(azureSite.addresses["customer"] ?? "", { azure: { ...AZURE, ...overrides } }),
        "azure",
      );
    },
  );

  test.each([
    { generation: "2024" },
    { generation: "2021", language: "de" },
    { generation: "2019", language: "ja" },
    { generation: "card2018", way: "newServiceRequestByPhone" },
    { generation: "card2016", way: "letUsCallYou" },
  ] as const)("the help pane is Microsoft 365's: %o", async ({ generation, ...more }) => {
    const microsoft365 = { ...ADMIN, generation, ...("language" in more ? { language: more.language } : {}) };
    const page = await browser.openPage(microsoft365Site.addresses["customer"] ?? "", { microsoft365 });
    const person = microsoft365Person(page, microsoft365);
    await person.openForm("Outlook keeps asking for the password");
    if ("way" in more) await person.pressWord(more.way);
    await expectOnly(page, "microsoft365");
  });

  test("the pane in Intune is Microsoft 365's", async () => {
    const microsoft365 = { ...ADMIN, paneOpen: true, startTab: "contactSupport" } as const;
    await expectOnly(
      await browser.openPage(microsoft365Site.addresses["intune"] ?? "", { microsoft365 }),
      "microsoft365",
    );
  });

  test("the classic wizard is Microsoft 365's", async () => {
    const page = await browser.openPage(microsoft365Site.addresses["classicNoTenant"] ?? "", { microsoft365: ADMIN });
    await microsoft365Person(page, ADMIN).fillWizard("Enrollment fails");
    await expectOnly(page, "microsoft365");
  });

  test.each([1, 2] as const)("page %i of the web form is Power Platform's", async (startStep) => {
    await expectOnly(
      await browser.openPage(powerPlatformSite.addresses["newTicket"] ?? "", {
        powerPlatform: { ...POWER, startStep },
      }),
      "powerPlatform",
    );
  });

  const chooser = makeChooser([azureSite, microsoft365Site, powerPlatformSite, partnerCenterSite]);
  const others = [
    ...["virtualMachine", "user", "help", "requests"].map(
      (name) => ["Azure", name, azureSite.addresses[name] ?? ""] as const,
    ),
    ...Object.entries(microsoft365Site.addresses)
      .filter(([name]) => !name.startsWith("classic"))
      .map(([name, address]) => ["Microsoft 365", name, address] as const),
    ["Microsoft 365", "classicRequests", microsoft365Site.addresses["classicRequests"] ?? ""] as const,
    ...["customer", "noTenant", "requests", "newEnvironment"].map(
      (name) => ["Power Platform", name, powerPlatformSite.addresses[name] ?? ""] as const,
    ),
    ...[partnerCenterSite, chooser].flatMap(({ title, addresses }) =>
      Object.entries(addresses).map(([name, address]) => [title, name, address] as const),
    ),
  ];
  test.each(others)("%s, %s, is nobody's form", async (_site, _name, address) => {
    await expectNone(await browser.openPage(address, { azure: AZURE, microsoft365: ADMIN, powerPlatform: POWER }));
  });
});
