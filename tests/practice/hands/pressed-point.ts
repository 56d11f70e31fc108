import type { Place } from "./protocol.ts";

/** People press a wide field near its beginning. */
const NEAR = 120;

/** Where a person presses something. */
export const pressedPoint = ({ x, y, width, height }: Place): { readonly x: number; readonly y: number } => ({
  x: x + Math.min(width / 2, NEAR),
  y: y + height / 2,
});
