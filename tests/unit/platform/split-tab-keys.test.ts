import * as v from "valibot";
import { expect, it } from "vitest";
import { splitTabKeys } from "../../../src/platform/split-tab-keys.ts";
import { fakeArea } from "../background/fake-browser.ts";

const SCHEMAS = {
  "tenant:": v.object({ names: v.array(v.string()) }),
  "forms:": v.object({ forms: v.array(v.number()) }),
};

it("what was known of a tab in one piece is split into what each subject knows", async () => {
  const area = fakeArea({ "tab:7": { names: ["Contoso"], forms: [1] }, other: 1 });
  await splitTabKeys(area, SCHEMAS);
  expect(area.values).toEqual({ "tenant:7": { names: ["Contoso"] }, "forms:7": { forms: [1] }, other: 1 });
});

it("a broken part, or tab, is dropped and takes no other along", async () => {
  const area = fakeArea({ "tab:7": { names: ["Contoso"], forms: "all" }, "tab:8": "broken", "tab:9": { forms: [2] } });
  await splitTabKeys(area, SCHEMAS);
  expect(area.values).toEqual({ "tenant:7": { names: ["Contoso"] }, "forms:9": { forms: [2] } });
});

it("what a subject knows by now is kept: a stop before the old key was removed brings nothing back", async () => {
  const area = fakeArea({ "tab:7": { names: ["Contoso"], forms: [1] }, "tenant:7": { names: ["Fabrikam"] } });
  await splitTabKeys(area, SCHEMAS);
  expect(area.values).toEqual({ "tenant:7": { names: ["Fabrikam"] }, "forms:7": { forms: [1] } });
});
