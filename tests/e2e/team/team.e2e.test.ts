import { afterAll, beforeAll, describe, expect } from "vitest";
import { startTeamServer, type TeamServer } from "../../../scripts/team/server/start-team-server.ts";
import type { Ticket } from "../../../src/tickets/model/ticket.ts";
import { test } from "../../support/browser/both-browsers.ts";
import { launchForTeam, type TeamBrowser, TEAM_HOST } from "../../support/jobs/team-job.ts";
import { changeSettings } from "../../support/jobs/extension-settings.ts";
import { waitFor } from "../../support/wait-for.ts";

const member = (name: string) => ({ name, password: `secret of ${name}`, roles: ["on-behalf"] });

const REQUEST = {
  portal: "azure",
  cloud: "worldwide",
  host: "portal.azure.com",
  title: "Virtual machine does not start",
  supportTicketId: "2612010040001234",
  customer: { name: "Contoso", domain: "contoso.com" },
  own: false,
  breakFix: true,
  severity: "moderate",
};

interface Runtime {
  readonly chrome: {
    readonly runtime: { sendMessage(message: object): Promise<unknown> };
    readonly notifications: { getAll(): Promise<object> };
  };
}
const send = (browser: TeamBrowser, name: string, request: object): Promise<unknown> =>
  browser.inExtension((page) =>
    page.evaluate((message) => (globalThis as unknown as Runtime).chrome.runtime.sendMessage(message), {
      name,
      request,
    }),
  );
const add = async (browser: TeamBrowser, title: string, supportTicketId: string): Promise<void> => {
  const request = { ...REQUEST, title, supportTicketId, createdDate: new Date().toISOString() };
  expect(await send(browser, "addTicket", request)).toMatchObject({ ok: true });
};

const announced = (browser: TeamBrowser): Promise<string[]> =>
  browser.inExtension((page) =>
    page.evaluate(async () => Object.keys(await (globalThis as unknown as Runtime).chrome.notifications.getAll())),
  );

/** What must be the same in both lists. */
const shared = (tickets: readonly Ticket[]): string[] =>
  tickets.map(({ title, supportTicketId, status }) => `${supportTicketId} ${status} ${title}`).sort();

describe("a team's list, in Chromium and Firefox", () => {
  let server: TeamServer;
  let anna: TeamBrowser;
  let ben: TeamBrowser;
  beforeAll(async () => {
    server = await startTeamServer({ users: [member("anna"), member("ben")] });
    [anna, ben] = await Promise.all([
      launchForTeam("chrome", server, { language: "en" }),
      launchForTeam("firefox", server),
    ]);
  });
  afterAll(async () => {
    await Promise.all([anna?.close(), ben?.close()]);
    await server?.stop();
  });

  const both = (work: (browser: TeamBrowser, name: string) => Promise<unknown>): Promise<unknown> =>
    Promise.all([work(anna, "anna"), work(ben, "ben")]);
  const says = (browser: TeamBrowser, words: RegExp): Promise<unknown> => {
    let last = "";
    return waitFor(async () => words.test((last = await browser.line())), { message: () => `${words}, not "${last}"` });
  };
  const inBoth = (condition: (tickets: readonly Ticket[]) => boolean): Promise<unknown> =>
    both((browser) =>
      waitFor(async () => condition(await browser.readTickets()), {
        message: () => `the request in ${browser.name}`,
        timeout: 30_000,
      }).catch(async (error: unknown) => {
        const documents = JSON.stringify(await server.documents()).slice(0, 500);
        throw new Error(`${await anna.line()} | ${await ben.line()} | ${documents}`, { cause: error });
      }),
    );
  const areAlike = async (): Promise<void> =>
    expect(shared(await anna.readTickets())).toEqual(shared(await ben.readTickets()));

  test("off, no request leaves the browser", async () => {
    await both((browser) => waitFor(() => browser.options.$("#team-server"), { message: "the options" }));
    expect([anna, ben].flatMap(({ proxy }) => proxy.handed)).toEqual([]);
  });

  test("is switched on and signed in to; a wrong password is said", async () => {
    await both(async (browser, name) => {
      await browser.switchOn(server.database);
      await says(browser, /signed out|abgemeldet/i);
      await browser.signIn(name, "wrong");
      await says(browser, /does not know this user name|kennt diesen Benutzernamen/);
      await browser.signIn(name, member(name).password);
      await says(browser, /up to date|aktuell/);
    });
    expect(anna.proxy.handed.every((host) => host === TEAM_HOST)).toBe(true);
  });

  test("a request of one is in the list of the other; the same of both is one", async () => {
    await add(anna, "Filed by Anna", "2612010040000001");
    await inBoth((tickets) => tickets.some(({ title }) => title === "Filed by Anna"));
    await both((browser, name) => add(browser, `The same, by ${name}`, "2612010040000002"));
    await inBoth((tickets) => tickets.length === 2);
    await waitFor(async () => (await server.documents()).length >= 2, { message: "both on the server" });
    await waitFor(async () => String(shared(await anna.readTickets())) === String(shared(await ben.readTickets())), {
      message: "both lists to be alike",
    });
  });

  test("a request that one hands over to the other is announced there", async () => {
    await changeSettings(anna, { contactDetails: { firstName: "Anna", lastName: "Adler" } });
    const [ticket] = await ben.readTickets();
    await send(ben, "changeTicket", { id: ticket?.id, change: { kind: "handOver", to: "Anna Adler" } });
    await waitFor(async () => (await announced(anna)).length === 1, { message: "the notification" });
  });

  test("what is changed while the server is away is in both lists once it is back, over an ended session", async () => {
    const popup = await anna.openExtensionPage("src/entries/popup/index.html");
    await server.stop();
    await waitFor(async () => /not reached/.test(await anna.line(popup)), { message: "the popup to say so" });
    await add(anna, "Filed without a server", "2612010040000003");
    server.expireSessions();
    await server.start();
    await inBoth((tickets) => tickets.some(({ title }) => title === "Filed without a server"));
    await says(anna, /up to date/);
    await areAlike();
  });
});
