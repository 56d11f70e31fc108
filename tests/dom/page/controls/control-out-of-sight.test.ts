import { describe, expect, it, test } from "vitest";
import { collectControls } from "../../../../src/page/controls/collect-controls.ts";
import { isControlSeen } from "../../../../src/page/controls/is-control-seen.ts";
import { BOX, inEmptyPage, seen, show } from "./seen-page.ts";

inEmptyPage();

describe("a field is not taken that nobody sees", () => {
  test.each([
    "opacity:.01",
    "opacity:.09",
    "filter:opacity(0)",
    "filter:blur(1px) opacity(5%)",
    "clip-path:inset(100%)",
    "clip-path:inset(50%)",
    "clip-path:inset(0 100% 0 0)",
    "clip-path:circle(0)",
    "clip-path:circle(0 at 10px 10px)",
    "clip-path:ellipse(20px 0)",
    "clip-path:polygon(0 0, 0 0, 0 0)",
    "clip-path:polygon(0 0, 100% 100%, 50% 50%)",
    "position:absolute;clip:rect(0,0,0,0)",
    "position:absolute;clip:rect(1px 1px 1px 1px)",
    "position:fixed;clip:rect(0 0 50px 0)",
    "mask-image:linear-gradient(transparent, transparent)",
    "mask:linear-gradient(to right, rgba(0,0,0,0) 10%, rgba(255,0,0,0)) no-repeat",
    "transform:scale(0)",
    "transform:scale(.001)",
    "position:absolute;left:-9999px",
    "position:absolute;top:-9999px",
    "position:fixed;left:9999px;top:0",
    "position:fixed;top:9999px",
    "transform:translateX(-9999px)",
    "margin-left:-9999px",
    "visibility:hidden",
    "display:none",
  ])("itself: %s", (style) => {
    show(`<input id="hidden" style="${style}"><div style="${BOX}"><input id="seen"></div>`);
    expect(seen()).toEqual(["seen"]);
  });

  test.each([
    "opacity:.01",
    "filter:opacity(0)",
    "clip-path:inset(100%)",
    "clip-path:circle(0)",
    "position:absolute;clip:rect(0,0,0,0)",
    "mask-image:linear-gradient(transparent, transparent)",
    "width:1px;height:1px;overflow:hidden",
    "width:1px;height:1px;overflow:clip",
    "height:0;overflow:hidden",
    "width:0;height:40px;overflow-x:hidden",
    "width:1px;height:1px;overflow:auto",
    "height:1px;overflow-y:scroll;width:300px",
    "position:absolute;left:-9999px",
    "content-visibility:hidden",
    "position:relative;width:1px;height:1px;overflow:hidden",
  ])("by what is around it: %s", (style) => {
    for (const inner of ["", "position:relative", "display:flex;height:30px;overflow:auto"]) {
      show(
        `<div style="${style}"><div style="${inner}"><input id="hidden"></div></div><div ` +
          `style="${BOX}"><input id="seen"></div>`,
      );
      expect(seen(), inner).toEqual(["seen"]);
    }
  });

  it("by several that are half transparent", () => {
    show(
      `<div style="opacity:.4"><div style="opacity:.4"><div style="filter:opacity(.5)"><input ` +
        `id="hidden"></div><input id="seen"></div></div>`,
    );
    expect(seen()).toEqual(["seen"]);
  });

  it("beyond what is cut off and cannot be scrolled", () => {
    show(
      `<div style="width:200px;height:60px;overflow:hidden"><input id="seen"><div ` +
        `style="height:100px"></div><input id="below"></div>
      <div style="position:relative;width:200px;height:60px;overflow:hidden"><input id="beside" ` +
        `style="position:absolute;left:220px"></div>`,
    );
    expect(seen()).toEqual(["seen"]);
  });

  test.each(["-9999px", "200%"])("where its line is pushed out of sight: text-indent %s", (indent) => {
    show(
      `<div style="width:300px;height:40px;overflow:hidden;white-space:nowrap;` +
        `text-indent:${indent}"><input id="hidden"></div>`,
    );
    expect(seen()).toEqual([]);
  });

  it("beyond the edge of a page that does not scroll sideways", () => {
    document.body.style.overflowX = "hidden";
    show(`<input id="hidden" style="position:absolute;left:9999px"><input id="seen">`);
    expect(seen()).toEqual(["seen"]);
  });

  it("in an open shadow tree of a faint element", () => {
    show(`<div id="host" style="opacity:.02"></div>`);
    const root = document.querySelector("#host")?.attachShadow({ mode: "open" });
    if (!root) throw new Error("No shadow tree");
    root.innerHTML = "<input>";
    expect(collectControls(root, 10).filter(isControlSeen)).toEqual([]);
    document.querySelector("#host")?.removeAttribute("style");
    expect(collectControls(root, 10).filter(isControlSeen)).toHaveLength(1);
  });

  test.each(["<input type=password>", "<input type=password role=textbox>", "<input type=password role=combobox>"])(
    "a password: %s",
    (html) => {
      show(html);
      expect(collectControls(document, 10)).toEqual([]);
    },
  );

  test.each(["opacity:.01", "clip-path:inset(100%)", "position:absolute;left:-9999px", "height:0;overflow:hidden"])(
    "a group of radio buttons: %s",
    (style) => {
      show(
        `<fieldset style="border:0;padding:0;${style}"><label><input type="radio" name="a">A</label>` +
          `<label><input type="radio" name="a">B</label></fieldset>`,
      );
      expect(seen()).toEqual([]);
    },
  );
});
