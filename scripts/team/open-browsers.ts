import { partner, saveSettings } from "../../tests/support/jobs/extension-settings.ts";
import { launchForTeam } from "../../tests/support/jobs/team-job.ts";
import { buildExtension } from "../support/build-extension.ts";
import { hasDisplay } from "../support/has-display.ts";
import { setUpBrowsers } from "../support/set-up-browsers.ts";
import type { TeamServer } from "./server/start-team-server.ts";

/** Builds the extension and opens it in Chromium and Firefox, with anna and ben signed in to the team. */
export const openTeamBrowsers = async (server: TeamServer): Promise<void> => {
  await setUpBrowsers("chromium", "firefox");
  await buildExtension("chrome", "firefox");
  const people = [
    ["chrome", "anna"],
    ["firefox", "ben"],
  ] as const;
  for (const [name, user] of people) {
    const browser = await launchForTeam(name, server, { headless: !hasDisplay() });
    await saveSettings(browser, { contactDetails: { ...partner, firstName: user }, ownTenants: [] });
    await browser.switchOn(server.database);
    await browser.signIn(user, user);
    await browser.openExtensionPage("src/entries/list/index.html");
    console.log(`${name}: ${user} is signed in`);
  }
};
