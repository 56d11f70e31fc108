import { afterAll, afterEach, beforeAll, beforeEach, expect } from "vitest";
import type { Ticket } from "../../src/tickets/model/ticket.ts";
import { azureSite } from "../practice/azure/site.ts";
import { contoso, northwind } from "../practice/azure/tenants.ts";
import { inBothBrowsers, test } from "../support/browser/both-browsers.ts";
import { borrow } from "../support/browser/borrow.ts";
import type { TestBrowser } from "../support/browser/browsers.ts";
import { type Microsoft365Job, microsoft365Job } from "../support/jobs/microsoft365-job.ts";
import { addSubmission } from "../support/jobs/add-submission.ts";
import { waitFor } from "../support/wait-for.ts";

const TITLE = "Cannot sign in to the mailbox";
const HOUR = 60 * 60_000;

inBothBrowsers("the portals' lists of requests in %s", (name) => {
  let browser: TestBrowser;
  let job: Microsoft365Job;

  beforeAll(async () => {
    browser = await borrow(name);
    job = microsoft365Job(browser);
  });
  afterAll(() => browser?.close());
  beforeEach(() => job.settle());
  afterEach(() => job.closePages());

  const ticketOf = async (createdDate: string): Promise<Ticket | undefined> =>
    (await browser.readTickets()).find((one) => one.createdDate === createdDate);
  const ticketWith = (createdDate: string, accept: (ticket: Ticket) => boolean): Promise<Ticket> =>
    waitFor(async () => {
      const one = await ticketOf(createdDate);
      return one && accept(one) ? one : undefined;
    });
  /** When the next request was made; each test has an hour of its own, so that no other test's request is meant. */
  let made = Date.now();
  const addTicket = async (changes: Partial<Ticket> = {}): Promise<string> => {
    made -= HOUR;
    const createdDate = new Date(made).toISOString();
    await addSubmission(browser, {
      portal: "microsoft365",
      title: TITLE,
      customer: { domain: contoso.domain },
      createdDate,
      ...changes,
    });
    await ticketWith(createdDate, () => true);
    return createdDate;
  };

  test.each(["requests", "supportHistory"] as const)(
    "complete a ticket of the same title and time: %s",
    async (where) => {
      const created = await addTicket();
      const number = where === "requests" ? "26777001" : "26777002";
      const history = [
        { number: "26000123", title: "Another one", status: "open" as const, created },
        { number, title: TITLE, status: "open" as const, created },
      ];
      const page = where === "requests";
      const { person } = await job.open(
        { history, startTab: "supportHistory", language: page ? "de" : "en" },
        page ? "requests" : "customer",
      );
      if (!page) await person.pressWord("helpAndSupport");
      const ticket = await ticketWith(created, ({ supportTicketId }) => supportTicketId === number);
      expect([ticket.confirmation, ticket.status, ticket.closedInPortalDate]).toEqual([
        "confirmed",
        "awaitingResponse",
        undefined,
      ]);
    },
  );

  test("offer as closed what they call so, and make no ticket", async () => {
    const created = await addTicket();
    const number = "26888001";
    const before = (await browser.readTickets()).length;
    await job.open(
      {
        history: [
          { number, title: TITLE, status: "closed", created },
          { number: "26888002", title: "Never logged", status: "open", created },
        ],
      },
      "requests",
    );
    const ticket = await ticketWith(created, ({ closedInPortalDate }) => closedInPortalDate !== undefined);
    expect([ticket.supportTicketId, ticket.status]).toEqual([number, "awaitingResponse"]);
    expect(await browser.readTickets()).toHaveLength(before);
    const popup = await browser.openExtensionPage("src/entries/popup/index.html");
    await waitFor(() =>
      popup.evaluate(() => document.body.innerText.includes("The portal shows this request as closed.")),
    );
    await popup.close();
  });

  test("say nothing of another customer's tickets, nor where nobody knows whose tenant it is", async () => {
    const [others, ours] = [await addTicket({ customer: { domain: northwind.domain } }), await addTicket()];
    const history = [
      { number: "26999001", title: TITLE, status: "open" as const, created: others },
      { number: "26999002", title: TITLE, status: "open" as const, created: ours },
    ];
    await job.open(
      { history, tenant: contoso, organizationName: "none" },
      "https://portal.office.com/AdminPortal/Home#/support/requests",
    );
    await job.open({ history }, "requests");
    await ticketWith(ours, ({ supportTicketId }) => supportTicketId === "26999002");
    expect((await ticketOf(others))?.supportTicketId).toBeUndefined();
  });

  test("are read in the Azure portal too", async () => {
    const created = "2026-09-19T10:00:00.000Z";
    await addSubmission(browser, {
      portal: "azure",
      host: "portal.azure.com",
      title: "Cannot resize a disk",
      customer: { tenantId: contoso.id, domain: contoso.domain },
      createdDate: created,
    });
    const page = await browser.openPage(azureSite.addresses["requests"] ?? "", { azure: { tenant: contoso } });
    expect(
      (await ticketWith(created, ({ supportTicketId }) => supportTicketId === "2609190040001234")).confirmation,
    ).toBe("confirmed");
    await page.close();
  });
});
