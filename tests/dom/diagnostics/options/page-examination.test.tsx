import "../../../../src/diagnostics/options/diagnostics.css";
import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Diagnostics } from "../../../../src/diagnostics/model/diagnostics.ts";
import { DiagnosticsGroup } from "../../../../src/diagnostics/options/diagnostics-group.tsx";
import type { Examination, Examined } from "../../../../src/masked-copy/model/examination.ts";
import type { ExaminationSource } from "../../../../src/masked-copy/options/examination-source.ts";
import { violationsIn } from "../../words/axe.ts";
import { openGroup } from "../../settings/options/group-page.tsx";

const DIAGNOSTICS: Diagnostics = {
  version: "1.2.3",
  withheld: { origins: [], isAll: false },
  tabs: [
    { id: 7, site: "https://portal.azure.com/*", isHeard: true, forms: [] },
    { id: 8, site: "https://admin.microsoft.com/*", isHeard: true, isWithheld: true, forms: [] },
  ],
  waiting: 0,
  problems: [],
  settings: [],
  frames: [],
};

const EXAMINED: Examined = {
  outcome: "examined",
  copy: {
    maskedCopy: 1,
    version: "1.2.3",
    documents: [
      {
        isTop: true,
        host: "portal.azure.com",
        route: "/",
        frameName: "",
        language: "en",
        direction: "ltr",
        nodes: [
          { tag: "h1", nodes: ["New support request"] },
          { tag: "p", nodes: ["xxxxxx xxx, 00"] },
        ],
      },
    ],
  },
  recognised: [],
  near: { portal: "azure", missing: ["title", "submit"], fields: ["supportPlan"] },
  unknown: ["Contact xxxxx"],
  lessons: [{ kind: "field", field: "phoneNumber", label: "rxxxx" }],
  leftOut: 1,
  isListMissing: false,
  isCut: false,
};

let examinations: Examination[];
let saved: [string, string][];
const examination: ExaminationSource = {
  examine: async (tabId) => {
    expect(tabId).toBe(7);
    const next = examinations.shift();
    if (!next) throw new Error("No proper reply");
    return next;
  },
  saveFile: (name, text) => void saved.push([name, text]),
  now: () => Date.parse("2026-12-01T10:00:00Z"),
};

let opened: { close: () => void } | undefined;
const open = (language: "en" | "de" = "en"): void => {
  opened = openGroup(language, (t) => (
    <DiagnosticsGroup
      source={{
        read: () => Promise.resolve(DIAGNOSTICS),
        watch: () => undefined,
        copy: () => Promise.resolve(),
        surroundings: { browser: "Browser/1", language },
      }}
      examination={examination}
      t={t}
    />
  ));
};

beforeEach(async () => {
  await page.viewport(900, 900);
  [examinations, saved] = [[EXAMINED], []];
});
afterEach(() => opened?.close());

const examine = (): Promise<void> => page.getByRole("button", { name: "Examine this page: portal.azure.com" }).click();
const group = page.getByRole("group", { name: "Diagnostics" });
const report = page.getByLabelText("Text for a problem report");

describe("the page of an open portal", () => {
  it("is examined when the person asks for it, where the browser gives access", async () => {
    open();
    await expect.element(group).toHaveTextContent("admin.microsoft.com");
    expect(page.getByRole("button", { name: /^Examine/ }).elements()).toHaveLength(1);
    expect(examinations).toHaveLength(1);
    await examine();
    await expect.element(group).toHaveTextContent("The page comes nearest to the form of Azure");
    await expect.element(group).toHaveTextContent("a title that is known");
    await expect.element(group).toHaveTextContent("Fields that would be recognized: Support plan.");
    await expect.element(group).toHaveTextContent("Labels that are not known: 1");
    await expect.element(group).toHaveTextContent("“rxxxx” is the field “Phone”");
    await expect.element(group).toHaveTextContent("Frames of the page that couldn't be copied: 1.");
    await expect.element(group).not.toHaveTextContent("may not be masked");
    expect(await violationsIn()).toEqual([]);
  });

  it("goes into the text for a report, with masked texts only", async () => {
    open();
    await examine();
    await expect
      .element(report)
      .toHaveValue(expect.stringContaining("examined: no form; near azure, lacks title, submit"));
    await expect.element(report).toHaveValue(expect.stringContaining('unknown label: "Contact xxxxx"'));
    await expect.element(report).toHaveValue(expect.stringContaining('lesson: "rxxxx", field phoneNumber'));
  });

  it("is saved as it was shown, under a name that names no customer", async () => {
    open();
    await examine();
    await page.getByText(/What the file holds: 2 texts stay, in whole or in part; 1 are masked/).click();
    await userEvent.fill(page.getByLabelText("Search in it"), "xxx");
    await expect.element(group).toHaveTextContent("1 of 3 different texts");
    await expect.element(group).toHaveTextContent("xxxxxx xxx, 00");
    await expect.element(group).not.toHaveTextContent("New support request");
    await page.getByRole("button", { name: "Save masked copy" }).click();
    await expect.element(group).toHaveTextContent("Saved as on-behalf-masked-azure-2026-12-01.json");
    expect(saved.map(([name]) => name)).toEqual(["on-behalf-masked-azure-2026-12-01.json"]);
    expect(JSON.parse(saved[0]?.[1] ?? "")).toEqual(EXAMINED.copy);
  });

  it("is said to be out of reach, and can be examined again", async () => {
    examinations = [{ outcome: "unreachable" }, { ...EXAMINED, recognised: ["azure"], near: undefined }];
    open();
    await examine();
    await expect.element(page.getByRole("alert")).toHaveTextContent("The page couldn't be read");
    await examine();
    await expect.element(group).toHaveTextContent("A form was recognized: Azure.");
    expect(page.getByRole("alert").elements()).toEqual([]);
    await expect.element(report).toHaveValue(expect.stringContaining("examined: azure"));
  });

  it("is said to be too large", async () => {
    examinations = [{ outcome: "tooLarge" }];
    open();
    await examine();
    await expect.element(page.getByRole("alert")).toHaveTextContent("The page is too large to be copied.");
  });

  it("says where names of the list may not be masked, on the page and in the report", async () => {
    examinations = [{ ...EXAMINED, isListMissing: true }];
    open();
    await examine();
    await expect.element(group).toHaveTextContent("names that only it holds may not be masked");
    await expect.element(report).toHaveValue(expect.stringContaining("what the list holds was not hidden"));
  });

  it("says where the background gave no proper reply", async () => {
    examinations = [];
    open();
    await examine();
    await expect.element(page.getByRole("alert")).toHaveTextContent("Details: No proper reply");
  });
});
