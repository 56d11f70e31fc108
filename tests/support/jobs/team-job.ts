import { rm } from "node:fs/promises";
import type { Page } from "puppeteer-core";
import type { TeamServer } from "../../../scripts/team/server/start-team-server.ts";
import { launch, type LaunchOptions, type TestBrowser } from "../browser/browsers.ts";
import type { BrowserName } from "../browser/installed-browsers.ts";
import { withheldCopy } from "../browser/withheld-copy.ts";
import { waitFor } from "../wait-for.ts";

/** Where the browsers find the team's server. */
export const TEAM_HOST = "couch.fabrikam.example";

/** A browser whose person may reach the team's server. */
export interface TeamBrowser extends TestBrowser {
  /** Types into the options where the team's list is, and switches it on. */
  switchOn(database: string): Promise<void>;
  signIn(name: string, password: string): Promise<void>;
  /** What popup and options say of the team. */
  line(page?: Page): Promise<string>;
  readonly options: Page;
}

/** Starts a browser that reaches the server at `TEAM_HOST`. Chromium's prompt is out of reach: a copy has access. */
export const launchForTeam = async (
  name: BrowserName,
  server: TeamServer,
  launchOptions: LaunchOptions = {},
): Promise<TeamBrowser> => {
  const folder = name === "chrome" ? await withheldCopy([`https://${TEAM_HOST}/*`]) : undefined;
  const browser = await launch(name, { ...launchOptions, ...(folder !== undefined && { extension: folder }) });
  browser.proxy.handOn(TEAM_HOST, server.port);
  const options = await browser.openExtensionPage("src/entries/options/index.html");
  const type = async (id: string, text: string): Promise<void> => {
    const field = await waitFor(() => options.$(id), { message: `the field ${id}` });
    await field.click({ count: 3 });
    await options.keyboard.type(text);
  };
  const line = (page: Page = options): Promise<string> =>
    page.$eval("#team [role=status]:not(.saved):not(:empty), p.team", (element) => element.textContent ?? "");
  return Object.create(browser, {
    options: { value: options },
    line: { value: line },
    switchOn: {
      value: async (database: string) => {
        await options.bringToFront();
        await type("#team-server", `https://${TEAM_HOST}/`);
        await type("#team-database", database);
        await options.locator("#team button[type=submit]").click();
      },
    },
    signIn: {
      value: async (user: string, password: string) => {
        await options.bringToFront();
        await type("#team-name", user);
        await type("#team-password", password);
        await options.locator("#team button[type=submit]").click();
      },
    },
    close: {
      value: async () => {
        await browser.close();
        if (folder !== undefined) await rm(folder, { recursive: true });
      },
    },
  }) as TeamBrowser;
};
