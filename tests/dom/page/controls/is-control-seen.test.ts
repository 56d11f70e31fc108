import { describe, expect, it, test } from "vitest";
import { inEmptyPage, seen, show } from "./seen-page.ts";

inEmptyPage();

describe("a field is taken that a person sees, or can scroll to", () => {
  const CASES: Readonly<Record<string, string>> = {
    "scrolled out of a pane":
      `<div style="height:50px;overflow:auto"><div style="height:400px"></div>` + `<input id="f"></div>`,
    "in a pane within a pane that is scrolled away":
      `<div style="height:100px;overflow:auto"><div ` +
      `style="height:900px"></div><div style="height:50px;overflow:auto"><div style="height:400px">` +
      `</div><input id="f"></div></div>`,
    "far down the page": `<div style="height:9000px"></div><input id="f">`,
    "far to the right of a page that scrolls": `<input id="f" style="position:absolute;left:5000px">`,
    "half transparent": `<div style="opacity:.3"><input id="f" style="opacity:.5"></div>`,
    "with round corners by a clip": `<div style="clip-path:inset(0 round 4px)"><input id="f"></div>`,
    "in a clip that is calculated": `<div style="clip-path:inset(calc(100% - 100%))"><input id="f"></div>`,
    "in a large polygon":
      `<div style="width:300px;height:90px;clip-path:polygon(0 0, 100% 0, 100% 100%,` +
      ` 0 100%)"><input id="f"></div>`,
    "in a circle that is large": `<div style="width:300px;height:90px;clip-path:circle(80%)"><input id="f"></div>`,
    "in a clip that does not apply": `<input id="f" style="clip:rect(0,0,0,0)">`,
    "in an open clip": `<input id="f" style="position:absolute;clip:auto">`,
    "behind a mask that fades out":
      `<div style="mask-image:linear-gradient(black 80%, transparent)">` + `<input id="f"></div>`,
    "behind a mask with a picture":
      `<div style="mask-image:url(data:,), linear-gradient(transparent, ` + `transparent)"><input id="f"></div>`,
    "behind a mask of another color space":
      `<div style="mask-image:linear-gradient(oklch(0 0 0), ` + `transparent)"><input id="f"></div>`,
    "behind a filter": `<div style="filter:drop-shadow(0 0 4px gray) opacity(1)"><input id="f"></div>`,
    "in a pane without height whose contents stand elsewhere":
      `<div style="height:0;overflow:hidden">` +
      `<div style="position:absolute;top:10px;left:10px"><input id="f"></div></div>`,
    "in a pane that stays in place, within one that is cut off":
      `<div style="height:0;overflow:hidden">` +
      `<div style="position:fixed;top:10px;left:10px"><input id="f"></div></div>`,
    "in a pane that slides in from the side":
      `<div style="position:fixed;top:0;right:0;width:300px;` +
      `height:100px;transform:translateX(100%)"><input id="f"></div>`,
    "in a line that says overflow, which it has not":
      `<span style="overflow:hidden;width:0;height:0">` + `<input id="f"></span>`,
    "in a table":
      `<table><tbody style="overflow:hidden;height:0"><tr style="overflow:hidden"><td>` +
      `<input id="f"></td></tr></tbody></table>`,
    "in a dialog": `<dialog open><input id="f"></dialog>`,
    "partly cut off": `<div style="height:12px;width:300px;overflow:hidden"><input id="f"></div>`,
    "scrolled up in a column that begins at its end":
      `<div style="height:60px;overflow:auto;` +
      `display:flex;flex-direction:column-reverse"><div style="flex:none;height:900px"></div><div ` +
      `style="flex:none"><input id="f"></div></div>`,
    "as a radio button that is drawn by something else":
      `<label><input id="f" type="radio" ` + `style="opacity:0;position:absolute"><span>Phone</span></label>`,
    "as a radio button cut to a dot before its label":
      `<div><input id="f" type="radio" ` +
      `style="position:absolute;width:1px;height:1px;clip:rect(0,0,0,0)"><label for="f">Phone</label></div>`,
    "as a radio button out of the way of its label":
      `<label><input id="f" type="radio" ` + `style="position:absolute;left:-9999px">Phone</label>`,
  };
  test.each(Object.entries(CASES))("%s", (_, html) => {
    show(html);
    expect(seen()).toEqual(["f"]);
  });

  test.each([
    ["html", "overflow:hidden;height:100%"],
    ["body", "overflow:hidden;height:100%"],
    ["body", "overflow:hidden auto;height:0;margin:0"],
    ["html", "overflow:hidden auto"],
  ])("on a page whose %s has %s", (name, style) => {
    document.querySelector(name)?.setAttribute("style", style);
    show(
      `<input id="near" style="position:absolute;top:5px;left:5px"><div style="height:2000px"></div><input id="far">`,
    );
    expect(seen()).toEqual(["near", "far"]);
  });

  it("on a page that scrolls in its body, also above", () => {
    document.documentElement.style.cssText = "overflow:hidden;height:100%";
    document.body.style.cssText = "overflow:auto;height:100%;margin:0";
    show(`<input id="above"><div style="height:5000px"></div><input id="below">`);
    document.body.scrollTop = 2000;
    expect(seen()).toEqual(["above", "below"]);
  });

  it("from right to left as from left to right", () => {
    const far = '<div style="flex:none;width:1500px"></div>';
    const html = `<div style="width:700px;overflow:auto;display:flex">${far}<input id="f" style="flex:none"></div>`;
    for (const direction of ["ltr", "rtl"]) {
      document.documentElement.dir = direction;
      show(html);
      expect(seen(), direction).toEqual(["f"]);
      const scroller = document.querySelector("div");
      scroller?.scrollTo({ left: direction === "rtl" ? -1500 : 1500 });
      expect(scroller?.scrollLeft, direction).not.toBe(0);
      expect(seen(), direction).toEqual(["f"]);
      show(html.replace(/(<div style="flex[^>]*><\/div>)(<input[^>]*>)/, "$2$1"));
      document.querySelector("div")?.scrollTo({ left: direction === "rtl" ? -1500 : 1500 });
      expect(seen(), `${direction}, at the beginning`).toEqual(["f"]);
    }
  });

  it("on a whole page from right to left, but not beyond its beginning", () => {
    document.documentElement.dir = "rtl";
    show(
      `<div style="display:flex;width:3000px"><div style="flex:none;width:2500px"></div><input id="f">` +
        `</div><input id="hidden" style="position:absolute;right:-9999px">`,
    );
    expect(seen()).toEqual(["f"]);
    window.scrollTo(-2400, 0);
    expect(window.scrollX).toBeLessThan(0);
    expect(seen()).toEqual(["f"]);
  });

  it.each(["ltr", "rtl"])(
    "not where a page puts what nobody is to see, on whichever side that can be scrolled to (%s)",
    (direction) => {
      document.documentElement.dir = direction;
      for (const side of ["left", "right"]) {
        const form = `<input id="f"><div style="position:absolute;${side}:-9999px;width:600px"><input id="copy"></div>`;
        show(form);
        expect(seen(), side).toEqual(["f"]);
        show(`<div style="position:relative;overflow:auto;width:500px">${form}</div>`);
        expect(seen(), `${side}, in a scroller`).toEqual(["f"]);
      }
    },
  );

  it("as soon as what is around it has unfolded", () => {
    show(`<div style="height:0;overflow:hidden"><input id="f"></div>`);
    expect(seen()).toEqual([]);
    document.querySelector("div")?.setAttribute("style", "height:40px;overflow:hidden");
    expect(seen()).toEqual(["f"]);
  });
});
