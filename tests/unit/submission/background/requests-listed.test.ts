import { beforeEach, describe, expect, it } from "vitest";
import { freshStore, aSubmission } from "../../tickets/store/store-support.ts";
import {
  clue,
  frameOf,
  NUMBER,
  running,
  tenant,
  tickets,
  topOf,
  writeAhead,
} from "../../background/background-support.ts";

const title = "Mail is late";
const list = (texts: readonly string[] = [title, "Closed", NUMBER], portal = "azure") => ({
  portal,
  language: "en",
  requests: [{ supportTicketId: NUMBER, texts }],
});
const numbers = async (): Promise<unknown[]> => (await tickets()).map(({ supportTicketId }) => supportTicketId);

beforeEach(() => {
  freshStore();
});

describe("a list of requests that a person has open", () => {
  const prepared = async (domain: string | undefined) => {
    const browser = await running();
    const { id, domain: name } = tenant("contoso.com");
    await writeAhead(browser, aSubmission(0, { title, customer: { tenantId: id, domain: name } }));
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify(domain === undefined ? [] : [clue(domain)]) },
      topOf(7),
    );
    return browser;
  };

  it("completes the ticket of its customer", async () => {
    const browser = await prepared("contoso.com");
    await browser.send("requestsListed", list(), frameOf(7));
    expect(await tickets()).toMatchObject([
      { supportTicketId: NUMBER, confirmation: "confirmed", status: "awaitingResponse" },
    ]);
  });

  it.each([
    ["another customer's", "northwind.com"],
    ["nobody's, as far as is known", undefined],
  ])("says nothing where the tenant is %s", async (_whose, domain) => {
    const browser = await prepared(domain);
    await browser.send("requestsListed", list(), frameOf(7));
    expect(await numbers()).toEqual([undefined]);
  });

  it("says nothing of another portal's tickets", async () => {
    const browser = await prepared("contoso.com");
    await browser.send("requestsListed", list(undefined, "microsoft365"), frameOf(7));
    expect(await numbers()).toEqual([undefined]);
  });
});
