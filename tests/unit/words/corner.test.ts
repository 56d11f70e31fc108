import { describe, expect, it } from "vitest";
import { chooseCorner } from "../../../src/panel/host/corner.ts";

const size = { width: 300, height: 200 };
const viewport = { width: 1000, height: 700 };
const at = (left: number, top: number, width = 100, height = 30) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const bottomRight = at(800, 600);
const bottomLeft = at(50, 600);
const topRight = at(800, 50);
const topLeft = at(50, 50);
const everywhere = [bottomRight, bottomLeft, topRight, topLeft];

describe("the corner of the panel", () => {
  const choose = (obstacles: typeof everywhere, rest: Partial<Parameters<typeof chooseCorner>[0]> = {}) =>
    chooseCorner({ size, viewport, obstacles, rightToLeft: false, ...rest });

  it("is the lower right one where nothing is in the way", () => {
    expect(choose([])).toEqual({ corner: "bottom-right", free: true });
  });

  it("is the next one that meets no control", () => {
    expect(choose([bottomRight])).toEqual({ corner: "bottom-left", free: true });
    expect(choose([bottomRight, bottomLeft])).toEqual({ corner: "top-right", free: true });
    expect(choose([bottomRight, bottomLeft, topRight])).toEqual({ corner: "top-left", free: true });
  });

  it("is mirrored in a page that is written from right to left", () => {
    expect(choose([], { rightToLeft: true }).corner).toBe("bottom-left");
    expect(choose([bottomLeft], { rightToLeft: true }).corner).toBe("bottom-right");
  });

  it("is the one that covers least where none is free", () => {
    expect(choose([...everywhere, at(690, 490, 300, 200), at(20, 490, 300, 200), at(690, 20, 300, 200)])).toEqual({
      corner: "top-left",
      free: false,
    });
  });

  it("meets a control beside the form rather than one of the form", () => {
    const small = at(800, 600, 10, 10);
    expect(choose([small, bottomLeft, topRight], { others: [topLeft] })).toEqual({ corner: "top-left", free: false });
    expect(choose([], { others: [bottomRight] })).toEqual({ corner: "bottom-left", free: true });
  });

  it("stays where it is while that is as good", () => {
    expect(choose([], { current: "top-left" }).corner).toBe("top-left");
    expect(choose([topLeft], { current: "top-left" }).corner).toBe("bottom-right");
  });
});
