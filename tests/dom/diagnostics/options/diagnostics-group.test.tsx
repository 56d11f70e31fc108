import "../../../../src/diagnostics/options/diagnostics.css";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostics } from "../../../../src/diagnostics/model/diagnostics.ts";
import { DiagnosticsGroup, type DiagnosticsSource } from "../../../../src/diagnostics/options/diagnostics-group.tsx";
import type { ExaminationSource } from "../../../../src/masked-copy/options/examination-source.ts";
import { SampleGroup } from "../../../../src/settings/options/sample-group.tsx";
import { violationsIn } from "../../words/axe.ts";
import { emulateMedia } from "../../words/color-scheme.ts";
import { openGroup } from "../../settings/options/group-page.tsx";

const FOUND: Diagnostics = {
  version: "1.2.3",
  withheld: { origins: [], isAll: false },
  tabs: [
    {
      id: 7,
      site: "https://portal.azure.com/*",
      isHeard: true,
      verdict: { kind: "customer", reason: "otherTenant", clue: "page" },
      forms: [
        {
          portal: "azure",
          state: "filled",
          obstacle: undefined,
          isShown: true,
          signs: ["heading"],
          fields: [
            { field: "supportPlan", outcome: "filled", reason: "set" },
            { field: "country", outcome: "refused", reason: "rejected" },
          ],
          findings: [
            {
              field: "country",
              label: "Country/region",
              section: "Contact information",
              clues: ["label", "entries"],
              sum: 131.6,
              second: { label: "", sum: 40 },
            },
            { field: "supportPlan", label: "Your plan …", clues: ["name"], sum: 72 },
          ],
        },
      ],
    },
    { id: 8, site: "https://admin.microsoft.com/*", isHeard: false, forms: [] },
  ],
  store: { schema: 1, awaitingResponse: 3, responded: 2, closed: 40 },
  waiting: 1,
  problems: ["logFull"],
  settings: [
    { source: "managed", path: "ownTenants.1", kind: "namesNobody" },
    { source: "user", path: "", kind: "unusable" },
  ],
  frames: [{ cloud: "usGovernment", origin: "https://sandbox-1.reactblade.portal.azure.us" }, { cloud: "china" }],
};

let answers: (Diagnostics | Error)[];
let copied: string[];
let accessChanged: () => void;
let opened: { close: () => void } | undefined;

const source: DiagnosticsSource = {
  read: async () => {
    const next = answers.length > 1 ? answers.shift() : answers[0];
    if (next === undefined || next instanceof Error) throw next ?? new Error("nothing");
    return next;
  },
  watch: (changed) => {
    accessChanged = changed;
  },
  copy: async (text) => void copied.push(text),
  surroundings: { browser: "Browser/1", language: "en" },
};

const examination: ExaminationSource = {
  examine: () => Promise.reject(new Error("not asked for")),
  saveFile: () => undefined,
  now: () => 0,
};

const open = (language: "en" | "de" = "en"): void => {
  opened = openGroup(language, (t) => (
    <>
      <SampleGroup open={() => undefined} t={t} />
      <DiagnosticsGroup source={source} examination={examination} t={t} />
    </>
  ));
};

beforeEach(async () => {
  await page.viewport(900, 900);
  answers = [FOUND];
  copied = [];
});
afterEach(() => opened?.close());

const report = page.getByLabelText("Text for a problem report");

describe("diagnostics", () => {
  it("tell what is recognised in the open portals and how the ticket store is", async () => {
    open();
    const group = page.getByRole("group", { name: "Diagnostics" });
    await expect.element(group).toHaveTextContent("portal.azure.com");
    await expect.element(group).toHaveTextContent("A customer's tenant");
    await expect.element(group).toHaveTextContent("Form recognized, fields: Support plan, Country/region");
    await expect.element(group).toHaveTextContent("This tab doesn't respond. Reload it.");
    await expect.element(group).toHaveTextContent("Awaiting response: 3, responded: 2, closed: 40");
    await expect.element(group).toHaveTextContent("Waiting to be added: 1");
  });

  it("say for each field where it was found, why, how sure that is, and what came second", async () => {
    open();
    await userEvent.click(page.getByText("How the fields were found"));
    const group = page.getByRole("group", { name: "Diagnostics" });
    await expect.element(group).toHaveTextContent("Country/regionWhere: “Country/region”, below “Contact information”");
    await expect.element(group).toHaveTextContent("Found by: known label, its entries. Points: 132");
    await expect.element(group).toHaveTextContent("Came second: no label, points: 40");
    await expect
      .element(group)
      .toHaveTextContent("Support planWhere: “Your plan …”Found by: words in its label. Points: 72");
  });

  it("can be copied as they are shown", async () => {
    open();
    await userEvent.click(page.getByRole("button", { name: "Copy" }));
    await expect.element(page.getByText("Copied")).toBeVisible();
    const text = page.getByRole("textbox", { name: "Text for a problem report" }).element() as HTMLTextAreaElement;
    expect(copied).toEqual([text.value]);
    expect(text.value.split("\n")).toEqual([
      "On Behalf 1.2.3",
      "Browser: Browser/1",
      "Language: en",
      "List of requests: schema 1, awaiting response 3, responded 2, closed 40",
      "Waiting to be added: 1",
      "Problems of the list: logFull",
      "Problems of the settings: managed ownTenants.1: namesNobody, user all: unusable",
      "Frame without access, usGovernment: https://sandbox-1.reactblade.portal.azure.us",
      "Frame without access, china: outside the cloud's domains",
      "Access withheld: none",
      "Open portals: 2",
      "https://portal.azure.com/*",
      "  tenant: customer, otherTenant, by page",
      "  form azure, filled",
      "    sign: heading",
      '    country found: "Country/region" below "Contact information", by label + entries, 132; second: "", 40',
      '    supportPlan found: "Your plan …", by name, 72',
      "    supportPlan: filled, set",
      "    country: refused, rejected",
      "https://admin.microsoft.com/*, no response",
    ]);
  });

  it("say so where the background gives no answer, and look again", async () => {
    answers = [new Error("no background"), { ...FOUND, tabs: [], store: undefined }];
    open();
    await expect.element(page.getByRole("alert")).toHaveTextContent("no background");
    await userEvent.click(page.getByRole("button", { name: "Check again" }));
    await expect.element(page.getByText("No portal is open in this browser.")).toBeVisible();
    await expect.element(page.getByText("The list can't be read.")).toBeVisible();
    await expect.element(page.getByRole("alert")).not.toBeInTheDocument();
  });

  it.each([
    ["light", "en"],
    ["dark", "de"],
  ] as const)("%s, %s: axe finds nothing", async (scheme, language) => {
    await emulateMedia({ "prefers-color-scheme": scheme });
    open(language);
    await expect.element(page.getByRole("textbox")).toBeVisible();
    await userEvent.click(page.getByText(/^How the fields were found|^Wie die Felder/));
    expect(await violationsIn()).toEqual([]);
    await page.screenshot({ path: `../../../artifacts/options/diagnostics-${scheme}-${language}.png` });
    await emulateMedia({});
  });

  it("never say that no portal is open where access is withheld, and look again when it is given", async () => {
    const blind: Diagnostics = {
      ...FOUND,
      tabs: [],
      withheld: { origins: ["https://portal.azure.com/*"], isAll: false },
    };
    answers = [blind, { ...blind, withheld: { ...blind.withheld, isAll: true } }, { ...FOUND, tabs: [] }];
    open();
    const group = page.getByRole("group", { name: "Diagnostics" });
    await expect
      .element(group)
      .toHaveTextContent(
        /can't see whether a portal is open, because the browser withholds access to: portal\.azure\.com/,
      );
    await expect.element(group).not.toHaveTextContent("No portal is open");
    await expect.element(report).toHaveValue(expect.stringContaining("Access withheld: https://portal.azure.com/*"));
    accessChanged();
    await expect.element(group).toHaveTextContent(/gives On Behalf no access to portals/);
    await expect.element(group).not.toHaveTextContent("No portal is open");
    accessChanged();
    await expect.element(group).toHaveTextContent("No portal is open");
  });

  it("say of a tab that access to it is withheld, not that it should be reloaded", async () => {
    answers = [
      { ...FOUND, tabs: [{ id: 9, site: "https://portal.azure.com/*", isHeard: false, isWithheld: true, forms: [] }] },
    ];
    open();
    const tab = page.getByRole("listitem");
    await expect.element(tab).toHaveTextContent("portal.azure.comThe browser does not let On Behalf run here.");
    await expect.element(report).toHaveValue(expect.stringContaining("https://portal.azure.com/*, access withheld"));
  });
});
