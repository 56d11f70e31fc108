import { beforeEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { labelsOf } from "../../../../src/page/controls/labels-of.ts";
import { optionText } from "../../../../src/page/controls/read-control.ts";

const labelsIn = (html: string): string[][] => {
  document.body.innerHTML = html;
  return collectControls(document, 100).map(labelsOf);
};

beforeEach(() => document.body.replaceChildren());

describe("a label that nothing ties to its control", () => {
  const deep = (html: string, levels: number): string => (levels === 0 ? html : `<div>${deep(html, levels - 1)}</div>`);

  it.each([
    ["before it, all in one block", "<div><div>Email</div><input><div>Phone</div><input></div>", ["Email", "Phone"]],
    ["in a list of terms", "<dl><dt>Email</dt><dd><input></dd><dt>Phone</dt><dd><input></dd></dl>", ["Email", "Phone"]],
    [
      "far up",
      `<div><div>Email</div>${deep("<input>", 7)}</div><div><div>Phone</div>${deep("<input>", 7)}</div>`,
      ["Email", "Phone"],
    ],
    [
      "with a hint behind the control",
      "<div><div>Email</div><input><p>We write to it</p></div><div><div>Phone</div><input><p>We call it</p></div>",
      ["Email", "Phone"],
    ],
    [
      "with a hint before the control",
      "<div><div>Email</div><p>We write to it</p><input></div><div><div>Phone</div><p>We call it</p><input></div>",
      ["Email", "Phone"],
    ],
    [
      "with a button beside it",
      "<div><div>Email <button>i</button></div><input></div><div><div>Phone <button>i</button></div><input></div>",
      ["Email", "Phone"],
    ],
    ["behind a hidden input", "<div><div>Email</div><input type=hidden><input></div>", ["Email"]],
    ["in mere text", "<div>Email <input><br>Phone <input></div>", ["Email", "Phone"]],
  ])("is found %s", (_where, html, labels) => {
    const found = labelsIn(html);
    expect(found.map((one) => one.find((label) => labels.includes(label)))).toEqual(labels);
  });

  it("is never that of the control before it", () => {
    expect(labelsIn("<div><div>Email</div><input><input></div>")[1]).toEqual([]);
    expect(labelsIn("<div><div>Phone</div><select><option>+1</option></select><input></div>")[1]).toEqual([]);
  });

  it("does not come from afar where the control has a name", () => {
    expect(labelsIn("<h2>Email</h2><p>Your team's</p><input aria-label=Alias>")).toEqual([["Alias", "Your team's"]]);
  });
});

describe("a tied label", () => {
  it("is read without the button and the mark in it", () => {
    expect(
      labelsIn(
        '<label id="l" for="a">Email <span aria-hidden="true">*</span><button>i</button></label><input ' +
          'id="a" aria-labelledby="l">',
      )[0]?.[0],
    ).toBe("Email");
  });
});

describe("a radio button without a label", () => {
  const options = (html: string): string[] => {
    document.body.innerHTML = html;
    return collectControls(document, 100).flatMap(({ options: all = [] }) => all.map(optionText));
  };

  it.each([
    "<div>Method <input type=radio name=m> Email <input type=radio name=m> Phone</div>",
    "<div>Method <span><input type=radio name=m><b>Email</b></span><span><input type=radio name=m>" +
      "<b>Phone</b></span></div>",
  ])("is called what follows it: %s", (html) => {
    expect(options(html)).toEqual(["Email", "Phone"]);
    expect(labelsIn(html)[0]).toContain("Method");
  });
});
