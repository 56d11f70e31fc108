import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { launch, type TestBrowser } from "../../support/browser/browsers.ts";
import { isPracticeAddress } from "../serve.ts";
import { practiceSites } from "../sites.ts";

describe("the list of practice portals", () => {
  let chromium: TestBrowser;

  beforeAll(async () => {
    chromium = await launch("chrome", { extension: false });
  });

  afterAll(() => chromium.close());

  test("leads to every portal", async () => {
    const page = await chromium.openPage("https://practice.example/");
    const links = await page.$$eval("a", (all) => all.map((link) => link.href));
    for (const site of practiceSites)
      if (site.id !== "chooser") expect(links).toEqual(expect.arrayContaining(Object.values(site.addresses)));
    expect(links.filter((link) => !isPracticeAddress(new URL(link)))).toEqual([]);
    const [link] = await page.$$("a[href^='https://admin.cloud.microsoft/']");
    await Promise.all([page.waitForNavigation(), link?.click()]);
    expect(page.url()).toMatch(/^https:\/\/admin\.cloud\.microsoft\//);
    await page.close();
  });
});
