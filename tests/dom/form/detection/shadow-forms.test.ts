import { afterEach, describe, expect, it } from "vitest";
import { enterShadows } from "../../../../src/page/elements/shadow-roots.ts";
import { openTestDoor, showShadows } from "../../page/elements/shadow-page.ts";
import { detect, fields, HOME } from "./azure-blades.ts";

afterEach(() => {
  document.body.replaceChildren();
  enterShadows(() => null, "");
});

const tree = (html: string, mode = "open", tag = "x-part"): string => `<${tag} data-shadow="${mode}">${html}</${tag}>`;
const row = (label: string, control: string): string => `<div><label>${label}</label>${control}</div>`;
const input = (label: string): string => row(label, "<input>");
const combo = (label: string): string => row(label, `<div role="combobox" tabindex="0">Basic</div>`);
const TITLE = "<h2>New support request</h2>";
const CREATE = "<button>Create</button>";
const NAMES = ["First name", "Last name", "Email", "Phone"];
const ROWS = [combo("Support plan"), combo("Severity"), ...NAMES.map(input)];
const form = (parts: readonly string[]): string => `<section>${parts.join("")}</section>`;

describe("a form is recognised with all of its fields", () => {
  it.each([
    ["whole in one shadow tree", tree(form([TITLE, ...ROWS, CREATE]))],
    ["below its title, its fields in one shadow tree", form([TITLE, tree(ROWS.join("")), CREATE])],
    ["each field in a shadow tree of its own", form([TITLE, ...ROWS.map((one) => tree(one)), CREATE])],
    ["in nested shadow trees", tree(form([TITLE, ...ROWS.map((one) => tree(tree(one), "open", "div")), tree(CREATE)]))],
    [
      "each control in a shadow tree, its label outside",
      form([
        TITLE,
        ...NAMES.map((label) => row(label, tree("<input>"))),
        row("Severity", tree(`<div role="combobox" tabindex="0">C</div>`)),
        row("Support plan", tree(`<div role="combobox" tabindex="0">Basic</div>`)),
        CREATE,
      ]),
    ],
    [
      "each with a label by the same ID in its own tree",
      form([
        TITLE,
        ...ROWS.slice(0, 2),
        ...NAMES.map((label) => tree(`<label for="input">${label}</label><span><input id="input"></span>`)),
        CREATE,
      ]),
    ],
    ["in closed shadow trees", form([TITLE, ...ROWS.map((one) => tree(one, "closed")), CREATE])],
    [
      "slotted into parts that are drawn by shadow trees",
      form([TITLE, tree(`<div><slot name="x"></slot></div>${ROWS.join("")}`), CREATE]),
    ],
  ])("%s", (_where, html) => {
    openTestDoor();
    showShadows(html);
    expect(fields(detect(HOME))).toEqual([
      "firstName",
      "lastName",
      "phoneNumber",
      "primaryEmailAddress",
      "severity",
      "supportPlan",
    ]);
  });
});
