import { beforeEach, describe, expect, it } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { labelsOf } from "../../../../src/page/controls/labels-of.ts";

const show = (html: string): void => {
  document.body.innerHTML = html;
};
const kinds = (): string[] => collectControls(document, 1000).map(({ kind }) => kind);
const firstLabels = (): string[] => {
  const [control] = collectControls(document, 1000);
  return control ? labelsOf(control) : [];
};

beforeEach(() => document.body.replaceChildren());

describe("collectControls", () => {
  it("passes over what a person cannot see", () => {
    show(`
      <input type="hidden"><input style="display:none"><input style="visibility:hidden"><input style="opacity:0">
      <input style="position:absolute;left:-9999px"><input style="width:1px;height:1px;padding:0;border:0">
      <div style="opacity:0"><input></div><div hidden><select></select></div><input type="submit"><input id="seen">`);
    expect(collectControls(document, 1000).map(({ element }) => element.id)).toEqual(["seen"]);
  });

  it("sees what is scrolled out of a pane, which a person can scroll back", () => {
    show(`<div style="height:50px;overflow:auto"><input id="above"><div style="height:4000px"></div></div>`);
    document.querySelector("div")?.scrollTo(0, 2000);
    expect(collectControls(document, 1000).map(({ element }) => element.id)).toEqual(["above"]);
  });

  it("takes each control once, whatever roles are nested", () => {
    show(
      `
      <div role="combobox"><input></div><input role="combobox"><input role="combobox" readonly><div ` +
        `role="combobox">x</div>
      <div role="textbox" aria-haspopup="listbox">y</div><textarea></textarea>
      <fieldset><label><input type="radio" name="a">A</label><label><input type="radio" name="a">B</label></fieldset>
      <div role="radiogroup"><div role="radio">C</div><div role="radio">D</div></div>`,
    );
    expect(kinds()).toEqual(["comboBox", "comboBox", "list", "list", "list", "text", "radioGroup", "radioGroup"]);
  });

  it("finds the group of loose radio buttons by their name", () => {
    show(
      `<p><span><input type="radio" name="m"> Email</span> <span><input type="radio" name="m"> ` +
        `Phone</span></p><p><input type="radio" name="n"></p>`,
    );
    expect(collectControls(document, 1000).map(({ options }) => options?.length)).toEqual([2, 1]);
  });

  it("stops at the limit", () => {
    show("<input>".repeat(50));
    expect(collectControls(document, 10)).toHaveLength(10);
  });
});

describe("labelsOf", () => {
  it.each([
    ['<label for="a">Email</label><input id="a">', "Email"],
    ["<label>Email <input></label>", "Email"],
    ['<span id="l">Email</span><input aria-labelledby="l">', "Email"],
    ['<input aria-label="Email">', "Email"],
    [
      "<div><div><label>Email</label></div><div><div><input></div></div></div><div><label>Other</label><input></div>",
      "Email",
    ],
    ["<div><div>Email *</div><div><input></div></div><div><div>Phone</div><div><input></div></div>", "Email *"],
    ['<input placeholder="Email">', "Email"],
    ["<fieldset><legend>Email</legend><label><input type=radio name=x>Yes</label></fieldset>", "Email"],
  ])("names the control of %s", (html, name) => {
    show(html);
    expect(firstLabels()).toContain(name);
  });

  it("does not take a neighbour's label", () => {
    show("<div><div><label>First name</label><input></div><div><input></div></div>");
    const second = collectControls(document, 10)[1];
    expect(second && labelsOf(second)).toEqual([]);
  });

  it("puts the label before the value that a dropdown's name contains", () => {
    show('<span id="l">Support plan</span><div role="combobox" id="d" aria-labelledby="l d">Select</div>');
    expect(firstLabels()[0]).toBe("Support plan");
  });

  it("reads no label of ten megabytes", () => {
    show('<label for="a"></label><input id="a">');
    const label = document.querySelector("label");
    if (label) label.textContent = "Email ".repeat(1_700_000);
    expect(firstLabels()).toEqual([]);
  });
});
