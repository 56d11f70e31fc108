import { beforeEach, describe, expect, it } from "vitest";
import type { Diagnostics } from "../../../../src/diagnostics/model/diagnostics.ts";
import type { FormReport } from "../../../../src/form/model/form-report.ts";
import { aSubmission, freshStore, START } from "../../tickets/store/store-support.ts";
import { clock, clue, FORM, ownPage, running, topOf, type Running } from "../../background/background-support.ts";

const REPORT: FormReport = {
  formId: FORM,
  portal: "azure",
  needsSeverity: false,
  evidence: [
    { kind: "route", pattern: "microsoft_azure_support" },
    { kind: "heading", text: "New support request (Contoso)" },
    { kind: "field", field: "subscription", label: "Subscription Contoso Production" },
  ],
  fields: [
    { field: "firstName", label: "First name Ada", outcome: "filled", reason: "set", before: "Adele", after: "Ada" },
  ],
  findings: [
    {
      field: "firstName",
      label: "First name Ada",
      section: "Contact information of Contoso",
      clues: ["label", "heading"],
      sum: 120,
      second: { label: "Last name of Ada", sum: 35 },
    },
    { field: "primaryEmailAddress", label: "ada@contoso.com", clues: ["value"], sum: 70 },
  ],
  state: "filled",
};

const diagnose = async (browser: Running): Promise<Diagnostics> => {
  const answer = (await browser.send("diagnose", {}, ownPage)) as { ok: boolean; value: Diagnostics };
  expect(answer).toMatchObject({ ok: true });
  return answer.value;
};

beforeEach(() => {
  freshStore();
  clock.time = START;
});

describe("the diagnostics", () => {
  it("tell of the open portals what is recognised in them, and how the ticket store is", async () => {
    const browser = await running({
      local: { [`submission:${aSubmission(0).submissionId}`]: aSubmission(0) },
      session: {},
    });
    browser.tabs.query.mockResolvedValue([
      { id: 1, url: "https://portal.azure.com/#@contoso.com/home" },
      { id: 2, url: "https://sub.portal.azure.com/" },
      { id: 3, url: "https://elsewhere.example/" },
      { id: 4 },
    ]);
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([clue("contoso.com")]) },
      topOf(1),
    );
    await browser.send("reportForm", REPORT, topOf(1));
    expect(await diagnose(browser)).toEqual({
      version: "1.2.3",
      withheld: { origins: [], isAll: false },
      tabs: [
        {
          id: 1,
          site: "https://portal.azure.com/*",
          isHeard: true,
          verdict: { kind: "unknown", reason: "noOwnTenants", clue: "page" },
          forms: [
            {
              portal: "azure",
              state: "filled",
              isShown: true,
              signs: ["route microsoft_azure_support", "heading"],
              fields: [{ field: "firstName", outcome: "filled", reason: "set" }],
              findings: [
                {
                  field: "firstName",
                  label: "First name …",
                  section: "Contact information of …",
                  clues: ["label", "heading"],
                  sum: 120,
                  second: { label: "Last name of …", sum: 35 },
                },
                { field: "primaryEmailAddress", label: "…", clues: ["value"], sum: 70 },
              ],
            },
          ],
        },
        { id: 2, site: "https://*.portal.azure.com/*", isHeard: false, forms: [] },
      ],
      store: { schema: 5, awaitingResponse: 1, responded: 0, closed: 0 },
      waiting: 0,
      problems: [],
      settings: [],
      frames: [],
    });
  });

  it("name no person, no customer and no request", async () => {
    const browser = await running();
    browser.tabs.query.mockResolvedValue([{ id: 1, url: "https://portal.azure.com/#@contoso.com/home" }]);
    await browser.send(
      "reportContext",
      { portal: "azure", isFirst: true, address: JSON.stringify([clue("contoso.com")]) },
      topOf(1),
    );
    await browser.send("reportForm", REPORT, topOf(1));
    expect(JSON.stringify(await diagnose(browser))).not.toMatch(/contoso|fabrikam|ada|adele/i);
  });

  it("say which portals the browser withholds, and know a tab there in which our button was pressed", async () => {
    const browser = await running();
    browser.granted.delete("https://portal.azure.com/*");
    browser.tabs.query.mockResolvedValue([{ id: 1 }, { id: 2, url: "https://portal.azure.com/" }]);
    expect(await diagnose(browser)).toMatchObject({
      withheld: { origins: ["https://portal.azure.com/*"], isAll: false },
      tabs: [{ site: "https://portal.azure.com/*", isHeard: false, isWithheld: true, forms: [] }],
    });
    browser.granted.clear();
    expect(await diagnose(browser)).toMatchObject({ withheld: { isAll: true } });
  });

  it("count what waits for the ticket store", async () => {
    const browser = await running();
    await browser.storage.session.set({ "outcome:1": {} });
    await browser.storage.local.set({ "invalidSubmission:2": {} });
    expect(await diagnose(browser)).toMatchObject({ waiting: 2 });
  });

  it("tell which parts of the settings cannot be used, and no value and no name of another's", async () => {
    const settings = {
      ownTenants: [{ tenantId: "Contoso" }],
      contactDetails: { phoneNumber: "Ada" },
      calendars: { de: { hours: "Contoso" } },
    };
    const browser = await running({
      local: { settings, settingsBroken: [{ path: "calendars.contoso.holidays.2", value: "Ada" }] },
      session: {},
    });
    const { settings: reported } = await diagnose(browser);
    expect(reported).toEqual([
      { source: "user", path: "contactDetails.phoneNumber", kind: "unusable" },
      { source: "user", path: "ownTenants.0", kind: "namesNobody" },
      { source: "user", path: "calendars.de", kind: "unusable" },
      { source: "kept", path: "calendars.?.holidays.2", kind: "unusable" },
    ]);
    expect(JSON.stringify(reported)).not.toMatch(/contoso|ada/i);
  });

  it("are for our own pages only", async () => {
    const browser = await running();
    expect(await browser.send("diagnose", {}, topOf(1))).toMatchObject({ ok: false, error: { kind: "refused" } });
  });
});
