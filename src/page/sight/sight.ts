import { type Box, clipBox, NOWHERE } from "./clip-box.ts";
import { currentLook } from "../elements/elements-of.ts";

/** Minimum opacity: what is fainter is there for the browser, not for a person. */
const FAINT = 0.1;

/** How strongly an element shows, and where: itself, and what is in it. */
interface Sight {
  readonly strength: number;
  readonly own: Box;
  readonly inner: Box;
}

/**
 * Nobody scrolls this far sideways, in px: what is there is meant to be out of sight, in either direction of writing.
 */
const FAR = 5000;

type Span = readonly [start: number, end: number];

const looks = new WeakMap<object, Map<Element, Sight>>();

/** What is known of the elements looked at: during a look once for all of them. */
const known = (): Map<Element, Sight> => {
  const look = currentLook();
  const sights = (look && looks.get(look)) ?? new Map<Element, Sight>();
  if (look) looks.set(look, sights);
  return sights;
};

const common = (one: Box, other: Box): Box => [
  Math.max(one[0], other[0]),
  Math.max(one[1], other[1]),
  Math.min(one[2], other[2]),
  Math.min(one[3], other[3]),
];

/** Whether more than a dot of a rectangle is left in a box. */
const isLeft = ({ left, top, right, bottom }: DOMRect, box: Box): boolean => {
  const [x, y, endX, endY] = common(box, [left, top, right, bottom]);
  return endX - x > 2 && endY - y > 2;
};

/** How far a person can scroll along one axis: to any end, but not before the beginning, on whichever side it is. */
const reach = (start: number, end: number, offset: number, isReversed: boolean): Span =>
  offset < 0 || (offset === 0 && isReversed) ? [-Infinity, end - offset] : [start - offset, Infinity];

/** What of the page can be scrolled into the window. */
const pageBox = ({ documentElement: root, body, scrollingElement }: Document): Box => {
  const { clientWidth } = root;
  const [left, right] = reach(
    0,
    clientWidth,
    scrollingElement?.scrollLeft ?? 0,
    getComputedStyle(body).direction === "rtl",
  );
  const isShut = [root, body].some((one) => /hidden|clip/.test(getComputedStyle(one).overflowX));
  return [
    Math.max(left, -FAR),
    -(scrollingElement?.scrollTop ?? 0),
    isShut ? Math.min(right, 2 * clientWidth) : Math.min(right, clientWidth + FAR),
    Infinity,
  ];
};

/** What stays in place on the screen may be about to slide in, or too tall for the window. */
const windowBox = ({ documentElement: { clientWidth, clientHeight } }: Document): Box => [
  0,
  0,
  2 * clientWidth,
  2 * clientHeight,
];

/** What an element leaves visible of its contents where it is visible itself. (Each property read of a style costs.) */
const innerBox = (element: Element, style: CSSStyleDeclaration, own: Box): Box => {
  if (style.overflow === "visible") return own;
  const { documentElement: root, body } = element.ownerDocument;
  const { overflowX, overflowY, display, direction, flexDirection } = style;
  // Boxes in a line and parts of tables hide nothing; what these two hide is a matter of the window.
  if (
    /^(?:inline|contents|table.*)$/.test(display) ||
    element === root ||
    (element === body && getComputedStyle(root).overflow === "visible")
  )
    return own;
  const rectangle = element.getBoundingClientRect();
  if (!isLeft(rectangle, own)) return NOWHERE;
  const along = (
    overflow: string,
    [from, to]: Span,
    start: number,
    end: number,
    offset: number,
    isReversed: boolean,
  ): Span =>
    /auto|scroll/.test(overflow)
      ? reach(start, end, offset, isReversed)
      : overflow === "visible"
        ? [from, to]
        : [Math.max(from, start), Math.min(to, end)];
  const { left, top, right, bottom } = rectangle;
  const [x, endX] = along(
    overflowX,
    [own[0], own[2]],
    left,
    right,
    element.scrollLeft,
    (direction === "rtl") !== (flexDirection === "row-reverse"),
  );
  const [y, endY] = along(
    overflowY,
    [own[1], own[3]],
    top,
    bottom,
    element.scrollTop,
    flexDirection === "column-reverse",
  );
  return [Math.max(x, left - FAR), y, Math.min(endX, right + FAR), endY];
};

/** Whether a mask lets nothing through: one gradient, of which each color is transparent. */
const isMasked = ({ maskImage }: CSSStyleDeclaration): boolean => {
  const rest = maskImage.replace(/rgba\(\d{1,3}, \d{1,3}, \d{1,3}, 0\)/g, "");
  return rest !== maskImage && rest.split("(").length === 2;
};

const sightOf = (element: Element, sights: Map<Element, Sight>): Sight => {
  const before = sights.get(element);
  if (before) return before;
  const { ownerDocument: document, assignedSlot, parentElement, parentNode } = element;
  const style = getComputedStyle(element);
  const { position, opacity, filter } = style;
  const parent = assignedSlot ?? parentElement ?? (parentNode instanceof ShadowRoot ? parentNode.host : undefined);
  const around = parent && sightOf(parent, sights);
  const holder = position === "absolute" && "offsetParent" in element ? (element as HTMLElement).offsetParent : parent;
  const isOnPage =
    !holder || (holder === document.body && holder !== parent && getComputedStyle(holder).position === "static");
  const outer =
    position === "fixed" ? windowBox(document) : isOnPage ? pageBox(document) : sightOf(holder, sights).inner;
  const own = common(outer, clipBox(style, position, element));
  const filtered = /opacity\(([\d.]{1,20})\)/.exec(filter)?.[1] ?? 1;
  const strength = isMasked(style) ? 0 : (around?.strength ?? 1) * Number(opacity) * Number(filtered);
  const sight = { strength, own, inner: innerBox(element, style, own) };
  sights.set(element, sight);
  return sight;
};

/**
 * Whether an element that is rendered lies where a person can see it or scroll to it: not faint, not masked, not cut
 * off by what is around it. What cannot be determined counts as seen.
 * @param least how strongly it has to show
 */
export const isInSight = (element: Element, least = FAINT): boolean => {
  const { strength, own } = sightOf(element, known());
  return strength >= least && isLeft(element.getBoundingClientRect(), own);
};
