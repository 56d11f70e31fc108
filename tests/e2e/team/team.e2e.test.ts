import { afterAll, beforeAll, expect } from "vitest";
import { startTeamServer, type TeamServer } from "../../../scripts/team/server/start-team-server.ts";
import { inBothBrowsers, test } from "../../support/browser/both-browsers.ts";
import { launchForTeam, type TeamBrowser, TEAM_HOST } from "../../support/jobs/team-job.ts";
import { waitFor } from "../../support/wait-for.ts";

const ANNA = { name: "anna", password: "secret-of-anna", roles: ["on-behalf"] };

inBothBrowsers("a team's list in %s", (name) => {
  let server: TeamServer;
  let browser: TeamBrowser;
  beforeAll(async () => {
    server = await startTeamServer({ users: [ANNA] });
    browser = await launchForTeam(name, server, { language: "en" });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  const says = (pattern: RegExp): Promise<unknown> =>
    waitFor(async () => pattern.test(await browser.line()), {
      message: async () => String(pattern),
    } as never);

  test("is off by default: no request leaves the browser, and the hidden page is not there", async () => {
    expect(browser.proxy.refused.filter((target) => target.includes(TEAM_HOST))).toEqual([]);
    expect(await browser.options.$("#team-server")).not.toBeNull();
  });

  test("is switched on, and asks to sign in; a wrong password is said", async () => {
    await browser.switchOn("team");
    await says(/signed out|abgemeldet/i);
    await browser.signIn("anna", "wrong");
    await says(/does not know this user name|kennt diesen Benutzernamen/);
    await browser.signIn("anna", ANNA.password);
    await says(/up to date|aktuell/);
  });

  test("an ended session is renewed; a stopped server is said, and is found again", async () => {
    server.expireSessions();
    await server.stop();
    await says(/not reached|nicht erreicht/);
    await server.start();
    await says(/up to date|aktuell/);
  });
});
