import { afterEach, describe, expect, it } from "vitest";
import { elementsOf } from "../../../../src/page/elements/elements-of.ts";
import { isSeen, isVisible } from "../../../../src/page/sight/visible.ts";
import { showShadows } from "../elements/shadow-page.ts";

afterEach(() => document.body.replaceChildren());

describe("sight goes through hosts and slots", () => {
  it.each([
    ["is seen in a shadow tree", `<x-a data-shadow="open"><input></x-a>`, true],
    ["is seen in a slot", `<x-a data-shadow="open"><div><slot name="s"></slot></div><input slot="s"></x-a>`, true],
    ["is not seen in a host that is not shown", `<x-a style="display:none" data-shadow="open"><input></x-a>`, false],
    ["is not seen in a faint host", `<x-a style="opacity:.01" data-shadow="open"><input></x-a>`, false],
    [
      "is not seen in a slot of a faint part",
      `<x-a data-shadow="open"><div style="opacity:.01"><slot name="s"></slot></div><input slot="s"></x-a>`,
      false,
    ],
    [
      "is not seen where a host cuts it off",
      `<x-a style="display:block;width:1px;height:1px;overflow:hidden" data-shadow="open"><input></x-a>`,
      false,
    ],
    [
      "is not seen where a part around its slot cuts it off",
      `<x-a data-shadow="open"><div style="width:1px;height:1px;overflow:hidden"><slot name="s"></slot></div>` +
        `<input slot="s"></x-a>`,
      false,
    ],
    ["is not seen without a slot", `<x-a data-shadow="open"><b>x</b><input slot="none"></x-a>`, false],
    [
      "is not seen beyond the edge of its shadow tree",
      `<x-a data-shadow="open"><div style="position:relative;overflow:hidden;height:30px;width:200px">` +
        `<input style="position:absolute;top:200px"></div></x-a>`,
      false,
    ],
    ["is seen in a host without a box", `<x-a style="display:contents" data-shadow="open"><input></x-a>`, true],
  ])("what %s", (_what, html, isShown) => {
    showShadows(html);
    const [input] = elementsOf(document, "input");
    expect(input && isSeen(input)).toBe(isShown);
    if (isShown && input) expect(isVisible(input)).toBe(true);
  });
});
