import { beforeEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import type { Control } from "../../../../src/page/controls/control.ts";
import { isWritable, optionText, readControl } from "../../../../src/page/controls/read-control.ts";

const show = (html: string): Control[] => {
  document.body.innerHTML = html;
  return collectControls(document, 1000);
};
/** Kind, what is chosen, and what can be. */
const shown = (html: string): string[] =>
  show(html).map((control) =>
    [control.kind, readControl(control), (control.options ?? []).map(optionText).join("|")].join(": "),
  );

beforeEach(() => document.body.replaceChildren());

const toggles = (chosen: string, ...names: string[]): string =>
  names.map((name) => `<button aria-pressed="${name === chosen}">${name}</button>`).join("");

describe("toggle buttons", () => {
  it.each([
    ["in a group", `<div role=group aria-label="Support plan">${toggles("Basic", "Basic", "Standard")}</div>`],
    ["in a row", `<div><span>Support plan</span><div>${toggles("Basic", "Basic", "Standard")}</div></div>`],
    ["in a list", `<ul>${["Basic", "Standard"].map((one) => `<li>${toggles("Basic", one)}</li>`).join("")}</ul>`],
    ["beside other controls", `<form><input type=hidden>Plan ${toggles("Basic", "Basic", "Standard")}</form>`],
  ])("are one choice %s", (_where, html) => {
    expect(shown(html)).toEqual(["radioGroup: Basic: Basic|Standard"]);
  });

  it("in two rows are two choices, also where a part of the form holds both", () => {
    const rows = [toggles("Basic", "Basic", "Standard"), toggles("", "Email", "Phone")];
    for (const html of [
      `<fieldset>${rows.map((row) => `<div>${row}</div>`).join("")}</fieldset>`,
      `<form>Plan ${rows.join("<span>Contact</span>")}</form>`,
      `<form>Plan <input> ${rows.join("<span>Contact</span>")}</form>`,
    ])
      expect(shown(html).filter((one) => one.startsWith("radio"))).toEqual([
        "radioGroup: Basic: Basic|Standard",
        "radioGroup: : Email|Phone",
      ]);
  });

  it("that switch something are none", () => {
    expect(shown(`<div>${toggles("", "Pin")}</div>`)).toEqual([]);
    expect(shown(`<div role=toolbar>${toggles("Bold", "Bold", "Italic")}</div>`)).toEqual([]);
    expect(shown(`<div><button aria-pressed=true>A</button><button aria-pressed=true>B</button></div>`)).toEqual([]);
  });

  it("cannot be chosen while all are disabled", () => {
    const [control] = show("<div><button aria-pressed=false disabled>A</button><button aria-pressed=true disabled>B");
    expect(control && isWritable(control)).toBe(false);
  });
});

describe("radio buttons", () => {
  it("of one name are a group, whatever else is in their part of the form", () => {
    const [email, group, ...more] = show(
      "<fieldset><legend>Contact</legend><div>Email <input></div><p>Method</p>" +
        "<p><label><input type=radio name=m> Email</label></p><p><label><input type=radio name=m> Phone</label></p>",
    );
    expect([email?.kind, group?.kind, group?.options?.length, more]).toEqual(["text", "radioGroup", 2, []]);
  });

  it("of two names in one part of the form are two groups", () => {
    const radio = (name: string, text: string): string => `<label><input type=radio name=${name}> ${text}</label>`;
    expect(
      shown(`<fieldset>${radio("m", "Email")}${radio("m", "Phone")}${radio("n", "Yes")}${radio("n", "No")}</fieldset>`),
    ).toEqual(["radioGroup: : Email|Phone", "radioGroup: : Yes|No"]);
  });

  it("are called what is around them in a table", () => {
    expect(
      shown(
        "<table><tr><td><input type=radio name=m></td><td>Email</td></tr>" +
          "<tr><td><input type=radio name=m checked></td><td>Phone</td></tr></table>",
      ),
    ).toEqual(["radioGroup: Phone: Email|Phone"]);
  });

  it("made of other elements are named by reference, label or contents", () => {
    expect(
      shown(
        "<div role=radiogroup><span role=radio aria-labelledby=e></span><b id=e>Email</b>" +
          "<div role=radio aria-checked=true aria-label=Phone>x</div>" +
          "<div role=radio><i aria-hidden=true>✉</i>Post</div>",
      ),
    ).toEqual(["radioGroup: Phone: Email|Phone|Post"]);
  });
});

const entries = (...names: string[]): string =>
  names.map((name, at) => `<div role=option aria-selected="${at === 0}">${name}</div>`).join("");

describe("a list in the form", () => {
  it("is a choice", () => {
    expect(shown(`<p>Plan</p><div role=listbox tabindex=0>${entries("Basic", "Standard")}</div>`)).toEqual([
      "radioGroup: Basic: Basic|Standard",
    ]);
  });

  it.each([
    [
      "named by what opens it",
      `<button aria-haspopup=listbox aria-controls=l>A</button><p>x</p><div role=listbox id=l>`,
    ],
    [
      "while something is open",
      `<button aria-haspopup=listbox aria-expanded=true>A</button><p>x</p><div role=listbox>`,
    ],
    ["right behind what opens it", `<div><button aria-haspopup=listbox>A</button></div><div role=listbox>`],
    [
      "that lies above the page",
      `<button aria-haspopup=listbox>A</button><p>x</p><div><div role=listbox style="position:absolute">`,
    ],
    [
      "of which several entries can be chosen",
      `<button aria-haspopup=listbox>A</button><p>x</p><div role=listbox aria-multiselectable=true>`,
    ],
  ])("is none %s", (_how, html) => {
    expect(shown(`${html}${entries("Basic", "Standard")}`)).toEqual(["list: A: "]);
  });

  it("stays one while another list is open", () => {
    show(
      `<button aria-haspopup=listbox aria-expanded=false>A</button><p>Plan</p><div role=listbox>${entries("B", "C")}`,
    );
    document.querySelector("button")?.setAttribute("aria-expanded", "true");
    expect(collectControls(document, 100).map(({ kind }) => kind)).toEqual(["list", "radioGroup"]);
  });
});

describe("a button that opens a list", () => {
  it.each(["listbox", "menu", "true", "dialog", "tree", "grid"])("is one, though it says %s", (popup) => {
    expect(shown(`<button aria-haspopup="${popup}">Austria</button>`)).toEqual(["list: Austria: "]);
    expect(shown(`<div tabindex=0 aria-haspopup="${popup}">Austria</div>`)).toEqual(["list: Austria: "]);
  });

  it("is one, though it says only what it opens", () => {
    expect(shown("<button aria-expanded=false aria-controls=none>Austria</button>")).toEqual(["list: Austria: "]);
    expect(
      shown("<button aria-expanded=false aria-controls=l>Austria</button><ul id=l hidden><li>Germany</ul>"),
    ).toEqual(["list: Austria: "]);
  });

  it.each([
    "<nav><button aria-haspopup=menu>Settings</button></nav>",
    "<div role=toolbar><button aria-haspopup=true>Sort</button></div>",
    "<button aria-haspopup=menu>…</button>",
    "<a href=# aria-haspopup=true>More</a>",
    "<h3><button aria-expanded=false aria-controls=c>Contact</button></h3>",
    "<button aria-expanded=true aria-controls=c>Contact</button><div id=c><label>Email</label></div>",
    "<button aria-haspopup=false>Next</button>",
  ])("is not %s", (html) => {
    expect(shown(html)).toEqual([]);
  });

  it("shows nothing while nothing is chosen", () => {
    expect(shown('<button aria-haspopup=dialog style="width:200px">…</button>')).toEqual(["list: …: "]);
  });

  it("is a read-only input too", () => {
    expect(shown('<input readonly aria-haspopup=menu value="Austria">')).toEqual(["list: Austria: "]);
  });
});

describe("a box that is edited in place", () => {
  it("is a text", () => {
    expect(shown("<div contenteditable role=textbox>Carla <b>C</b></div>")).toEqual(["text: Carla C: "]);
    expect(shown("<p contenteditable=true>Carla</p>")).toEqual(["text: Carla: "]);
    expect(shown("<div contenteditable><p contenteditable=true>Carla</p></div>")).toEqual(["text: Carla: "]);
    expect(shown("<p contenteditable=false>Carla</p>")).toEqual([]);
  });
});
