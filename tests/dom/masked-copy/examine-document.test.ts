import * as v from "valibot";
import { afterEach, describe, expect, it } from "vitest";
import { examinedDocumentSchema } from "../../../src/masked-copy/model/examination.ts";
import { MAX_DEPTH, MAX_UNKNOWN } from "../../../src/masked-copy/model/limits.ts";
import type { MaskedNode } from "../../../src/masked-copy/model/masked-copy.ts";
import { readPage } from "../../../src/masked-copy/page/read-page.ts";
import { examineDocument } from "../../../src/masked-copy/page/examine-document.ts";
import { KNOWN_HOSTS, KNOWN_TEXTS } from "../../../src/portals/known-texts.ts";
import { formsIn } from "../../support/masked-copy/copy-page.ts";

const examine = (html: string, url = "https://portal.azure.com/") => {
  document.body.innerHTML = html;
  const page = { document, url, frameName: "", isTop: true, language: "en" };
  const examined = examineDocument(page, { texts: KNOWN_TEXTS, hosts: KNOWN_HOSTS }, readPage(page, formsIn("en")));
  return v.parse(examinedDocumentSchema, JSON.parse(JSON.stringify(examined)));
};
afterEach(() => document.body.replaceChildren());

const FIELDS =
  "<label>Support plan<select><option>Cloud Solution Provider<option>Basic</select></label>" +
  "<label>Severity<select><option>A - Critical impact<option>C - Minimal impact</select></label>";

describe("why a page is taken for no form", () => {
  it.each([
    ["nothing to fill in", "<h2>New support request</h2><button>Create</button>", ["controls", "address"], []],
    ["one field", "<label>Severity<input></label>", ["title", "submit", "distinctive"], []],
    [
      "a title, and a field that others have",
      "<h2>New support request</h2><label>First name<input></label><button>Create</button>",
      ["distinctive", "fields", "address"],
      ["firstName"],
    ],
  ])("says what lacks with %s", (_name, html, missing, fields) => {
    const near = examine(html).near.filter(({ portal }) => portal === "azure");
    expect(near).toEqual([{ portal: "azure", missing, fields }]);
  });

  it("is not asked where a form is", () => {
    const found = examine(`<h2>New support request</h2>${FIELDS}<button>Create</button>`);
    expect([found.recognised, found.near]).toEqual([["azure"], []]);
  });

  it("says nothing of forms that another host has", () => {
    const near = examine("<p></p>", "https://contoso.example/").near.map(({ portal }) => portal);
    expect(near).not.toContain("azure");
    expect(near).not.toContain("powerPlatform");
  });
});

describe("a page that is nested deep", () => {
  it("is copied as far as who reads it can go down", () => {
    const { copy } = examine(`${"<div>".repeat(450)}<p>Severity</p>`);
    const depth = (nodes: readonly MaskedNode[] = []): number =>
      nodes.reduce<number>((most, one) => Math.max(most, typeof one === "string" ? 0 : 1 + depth(one.nodes)), 0);
    expect(depth(copy.nodes)).toBe(MAX_DEPTH);
  });
});

describe("the labels that nobody knows", () => {
  it("are masked, and those of known fields are not among them", () => {
    const { unknown } = examine(
      `<h2>New support request</h2>${FIELDS}<label>Contact Robin Miller<input></label><button>Create</button>`,
    );
    expect(unknown).toHaveLength(1);
    expect(unknown[0]).toMatch(/^Contact x+ x+$/i);
  });

  it("are few on a page of 10,000 controls, one of them with a label of 10 MB", () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `<label>Box ${at}<input></label>`).join("");
    const { unknown, copy } = examine(`<label>${"Robin ".repeat(1_700_000)}<input></label>${many}`);
    expect(unknown.length).toBeLessThanOrEqual(MAX_UNKNOWN);
    expect(JSON.stringify([unknown, copy])).not.toMatch(/robin/i);
  });
});
