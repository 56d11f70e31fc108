export const CORNERS = ["bottom-right", "bottom-left", "top-right", "top-left"] as const;
export type Corner = (typeof CORNERS)[number];

/** The part of a DOMRect that placing needs. */
export type Rectangle = Readonly<Pick<DOMRect, "left" | "top" | "right" | "bottom">>;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Distance between the panel and the edges of the window; the style sheet has the same number. */
export const INSET = 16;

const rectangleAt = (corner: Corner, size: Size, viewport: Size): Rectangle => {
  const left = corner.endsWith("left") ? INSET : viewport.width - INSET - size.width;
  const top = corner.startsWith("top") ? INSET : viewport.height - INSET - size.height;
  return { left, top, right: left + size.width, bottom: top + size.height };
};

const overlap = (a: Rectangle, b: Rectangle): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const mirrored = (corner: Corner): Corner =>
  corner.endsWith("left") ? (corner.replace("left", "right") as Corner) : (corner.replace("right", "left") as Corner);

export interface Placing {
  readonly size: Size;
  readonly viewport: Size;
  /** Where the controls of the form are. */
  readonly obstacles: readonly Rectangle[];
  /** Where the page's other controls are, as far as they matter: rather one of these is met than one of the form. */
  readonly others?: readonly Rectangle[];
  readonly rightToLeft: boolean;
  /** Where the panel is now: it stays there while that corner is as good as another. */
  readonly current?: Corner | undefined;
}

const covers = (rectangle: Rectangle, obstacles: readonly Rectangle[]): number =>
  obstacles.reduce((sum, obstacle) => sum + overlap(rectangle, obstacle), 0);

/** The corner that meets the fewest controls, and whether it meets none. */
export const chooseCorner = ({
  size,
  viewport,
  obstacles,
  others = [],
  rightToLeft,
  current,
}: Placing): { corner: Corner; free: boolean } => {
  const order = rightToLeft ? CORNERS.map(mirrored) : [...CORNERS];
  if (current !== undefined) order.unshift(current);
  const rated = order.map((corner) => {
    const rectangle = rectangleAt(corner, size, viewport);
    return { corner, covered: covers(rectangle, obstacles), beside: covers(rectangle, others) };
  });
  const best = rated.reduce((least, next) =>
    (next.covered - least.covered || next.beside - least.beside) < 0 ? next : least,
  );
  return { corner: best.corner, free: best.covered + best.beside === 0 };
};
