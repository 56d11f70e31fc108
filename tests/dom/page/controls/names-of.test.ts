import { beforeEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { type ControlName, namesOf } from "../../../../src/page/controls/names-of.ts";

const namesIn = (html: string): ControlName[][] => {
  document.body.innerHTML = html;
  return collectControls(document, 100).map(namesOf);
};
const textsIn = (html: string): string[][] => namesIn(html).map((names) => names.map(({ text }) => text));

beforeEach(() => document.body.replaceChildren());

describe("how a control is tied to its name", () => {
  it.each([
    ['<label for="a">Email</label><input id="a">', "declared"],
    ["<label>Email <input></label>", "declared"],
    ["<label><span>Email</span> <span><input></span></label>", "declared"],
    ["<input aria-label=Email>", "declared"],
    ["<input title=Email>", "declared"],
    ["<b id=l>Email</b><input aria-labelledby=l>", "declared"],
    ["<b id=m>Email</b><b id=l aria-labelledby=m></b><input aria-labelledby=l>", "declared"],
    ["<i id=l aria-label=Email></i><input aria-labelledby=l>", "declared"],
    ['<b id=l><img alt="Email"></b><input aria-labelledby=l>', "declared"],
    ["<label for=a>Email</label><div contenteditable id=a>x</div>", "declared"],
    ["<div role=group aria-label=Email><span><input></span></div>", "declared"],
    ["<div role=radiogroup title=Email><div role=radio>Yes</div><div role=radio>No</div></div>", "declared"],
    [
      "<fieldset><legend>Email <button>i</button></legend><label><input type=radio name=m>A</label>" +
        "<label><input type=radio name=m>B</label></fieldset>",
      "declared",
    ],
    ["<div><span>Email</span><input></div>", "beside"],
    ["<div><input><span>Email</span></div>", "beside"],
    ["<dl><dt>Email</dt><dd><input></dd></dl>", "beside"],
    ["<input placeholder=Email>", "placeholder"],
    ["<div contenteditable data-placeholder=Email></div>", "placeholder"],
  ])("%s: %s", (html, tie) => {
    document.body.innerHTML = html;
    expect(namesIn(html)[0]?.find(({ text }) => text === "Email")?.tie).toBe(tie);
  });

  it.each([
    ["<label for=a>Email<span aria-hidden=true> *</span><button>i</button></label><input id=a>"],
    ["<label for=a>Email <span class=info tabindex=0>i</span></label><input id=a>"],
    ["<label for=a>Email <span role=tooltip>We write to it</span></label><input id=a>"],
    ["<label for=a><span>Email</span> <svg><title>Help</title></svg></label><input id=a>"],
  ])("is read without what is no word of it: %s", (html) => {
    expect(textsIn(html)[0]?.[0]).toBe("Email");
  });
});

describe("a text belongs to the control that it can belong to", () => {
  const ROWS: readonly (readonly [string, string, (string | undefined)[]])[] = [
    ["behind, all in one block", "<input><label>Email</label><input><label>Phone</label>", ["Email", "Phone"]],
    [
      "behind, under a heading",
      "<h2>Contact</h2><input><label>Email</label><input><label>Phone</label>",
      ["Email", "Phone"],
    ],
    [
      "behind, under an explanation",
      "<p>We write to you</p><input><label>Email</label><input><label>Phone</label>",
      ["Email", "Phone"],
    ],
    [
      "behind, in other elements than an explanation",
      "<p>We write to you</p><input><span>Email</span><input><span>Phone</span>",
      ["Email", "Phone"],
    ],
    [
      "behind, in rows",
      "<h2>Contact</h2><div><div><input><span>Email</span></div><div><input><span>Phone</span></div></div>",
      ["Email", "Phone"],
    ],
    ["behind, in mere text", "<form><input> Email<br><input> Phone<br></form>", ["Email", "Phone"]],
    [
      "before, with a remark at the end",
      "<span>Email</span><input><span>Phone</span><input><p>All is safe</p>",
      ["Email", "Phone"],
    ],
    [
      "before, behind one that is named",
      "<input aria-label=Search><span>Email</span><input><span>Phone</span><input><p>All is safe</p>",
      ["Search", "Email", "Phone"],
    ],
    [
      "between one without and one with a name",
      "<input><span>Email</span><input aria-label=Alias>",
      ["Email", "Alias"],
    ],
    ["between one with and one without", "<input aria-label=Alias><span>Email</span><input>", ["Alias", "Email"]],
    [
      "in the head of its column",
      "<table><thead><tr><th>Email</th><th>Phone</th></tr></thead><tr><td><input></td><td><input></td></tr></table>",
      ["Email", "Phone"],
    ],
    [
      "in the cell above it",
      "<table><tr><td>Email</td><td>Phone</td></tr><tr><td><input></td><td><input></td></tr></table>",
      ["Email", "Phone"],
    ],
    [
      "in the head of its row",
      "<table><tr><th>Email</th><td><input></td></tr><tr><th>Phone</th><td><input></td></tr></table>",
      ["Email", "Phone"],
    ],
  ];

  it.each(ROWS)("%s", (_where, html, first) => {
    expect(textsIn(html).map(([name]) => name)).toEqual(first);
  });

  it.each([
    ["that is for another control", "<div><label for=b>Email</label><input id=a><p>x</p><input id=b></div>", 0],
    ["of a checkbox", "<input type=checkbox><span>Email</span><div><input></div>", 0],
    ["of a radio button", "<div><input type=radio name=n> Email <input></div>", 1],
  ])("and is none %s", (_whose, html, at) => {
    expect(textsIn(html)[at] ?? []).not.toContain("Email");
  });

  it.each([
    ["buttons", "<button>Email</button><button>Phone</button>"],
    ["something that takes the keyboard", '<div tabindex="0">Phone</div>'],
    ["an element of its own", '<x-field style="display:inline-block;width:200px;height:20px"></x-field>'],
    ["a switch", "<div role=switch>On</div>"],
    ["toggle buttons", "<button aria-pressed=false>Email</button>"],
    ["a menu button", "<button aria-haspopup=menu>Phone</button>"],
  ])("and none that is before %s", (_what, html) => {
    const names = textsIn(`<form><span>Contact method</span>${html}<input></form>`);
    expect(names.at(-1)).not.toContain("Contact method");
  });

  it("nor one of a row that we cannot read", () => {
    expect(
      textsIn(
        "<div><div><span>Method</span><div>Phone</div></div><div><span>Code</span><input></div>" +
          "<div><input></div></div>",
      )[0],
    ).toEqual(["Code"]);
  });

  it("the text before a group is not that of its first option", () => {
    expect(
      textsIn("<form><input aria-label=A> Method <input type=radio name=m> Email <input type=radio name=m> Phone"),
    ).toEqual([["A"], ["Method"]]);
  });
});

describe("in an open shadow tree", () => {
  const inTree = (html: string, tree: string): Element => {
    document.body.innerHTML = html;
    const host = document.querySelector("x-field");
    if (!host) throw new Error("There is no host.");
    host.attachShadow({ mode: "open" }).innerHTML = tree;
    return host;
  };
  const namesOfInput = (root: ParentNode): string[] => {
    const element = root.querySelector("input");
    return element ? namesOf({ kind: "text", element }).map(({ text }) => text) : [];
  };

  it("labels are looked for by the ids of the tree", () => {
    const host = inTree("<b id=l>Other</b><x-field></x-field>", "<b id=l>Email</b><input aria-labelledby=l>");
    expect(host.shadowRoot && namesOfInput(host.shadowRoot)[0]).toBe("Email");
  });

  it("they may be beside or on the element that has the tree, or be put into it", () => {
    const beside = inTree("<div><span>Email</span><x-field></x-field></div>", "<input>");
    expect(beside.shadowRoot && namesOfInput(beside.shadowRoot)).toEqual(["Email"]);
    const on = inTree("<x-field aria-label=Email></x-field>", "<input>");
    expect(on.shadowRoot && namesOfInput(on.shadowRoot)).toEqual(["Email"]);
    const put = inTree("<x-field>Email</x-field>", "<label for=a><slot></slot></label><input id=a>");
    expect(put.shadowRoot && namesOfInput(put.shadowRoot)).toEqual(["Email"]);
  });
});
