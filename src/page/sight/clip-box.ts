/** Left, top, right and bottom edge, in the window's coordinates. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

const EVERYWHERE: Box = [-Infinity, -Infinity, Infinity, Infinity];
export const NOWHERE: Box = [0, 0, 0, 0];

/** Twice the area of a polygon, in square pixels. */
const areaOf = (points: readonly number[]): number => {
  const at = (index: number): number => points[index % points.length] ?? 0;
  let sum = 0;
  for (let index = 0; index < points.length; index += 2)
    sum += at(index) * at(index + 3) - at(index + 2) * at(index + 1);
  return Math.abs(sum);
};

/** What the computed `clip-path` and `clip` leave of an element's box; what is not understood leaves all. */
export const clipBox = (style: CSSStyleDeclaration, position: string, element: Element): Box => {
  const { clipPath } = style;
  const clip = clipPath === "none" && /absolute|fixed/.test(position) ? style.clip : clipPath;
  const [, shape = "", text = ""] = /^(rect|inset|circle|ellipse|polygon)\((.*)\)/.exec(clip) ?? [];
  if (shape === "" || /calc|auto/.test(text)) return EVERYWHERE;
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  const sizes = shape === "inset" ? [height, width] : [width, height];
  const lengths = (text.split(/round|at/)[0]?.match(/-?[\d.]{1,20}(?:px|%)/g) ?? []).map((one, index) =>
    one.endsWith("%") ? (parseFloat(one) / 100) * (sizes[index % 2] ?? 0) : parseFloat(one),
  );
  const [first = 0, second = first, third = first, fourth = second] = lengths;
  if (shape === "rect") return [left + fourth, top + first, left + second, top + third];
  if (shape === "inset") return [left + fourth, top + first, right - second, bottom - third];
  const isNothing = shape === "polygon" ? areaOf(lengths) < 8 : lengths.some((radius) => radius <= 1);
  return isNothing ? NOWHERE : EVERYWHERE;
};
