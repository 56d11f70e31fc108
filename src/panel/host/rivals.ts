/** Firefox shows its content scripts closed shadow roots too. */
interface WithShadow extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

const TOP_LAYER = ":popover-open,:modal";
/** Maximum number of parts that are looked at one by one. */
const MAX_PARTS = 300;

const letsThrough = (element: Element): boolean =>
  [undefined, "::before", "::after", "::backdrop"].some(
    (part) => getComputedStyle(element, part).pointerEvents === "none",
  );

/**
 * Whether some of it may be painted over us although the pointer goes through to us. What takes the pointer shows in a
 * hit test.
 */
const isSly = (rival: Element, host: Element): boolean => {
  // Under any other modal dialog than our own we are inert, and met by no hit test; our own is below us, as we came
  // after it. Opened again it would lie over us, and show in a hit test unless it lets the pointer through.
  if (rival.matches("dialog:modal")) return rival.contains(host) && letsThrough(rival);
  const parts = rival.querySelectorAll("*");
  return parts.length > MAX_PARTS || letsThrough(rival) || [...parts].some(letsThrough);
};

/** Whether something in this part of the page may lie over the host, which is in the top layer itself. */
export const hasRival = (place: ParentNode, host: Element): boolean =>
  [...place.querySelectorAll(TOP_LAYER)].some((rival) => rival !== host && isSly(rival, host));

/**
 * The same for what is in shadow roots, where no selector reaches. Reads every element of the page; in a browser
 * that does not show closed roots it finds nothing.
 */
export const hasHiddenRival = (place: ParentNode, host: Element): boolean => {
  for (const element of place.querySelectorAll<WithShadow>("*")) {
    const root = element === host ? undefined : element.openOrClosedShadowRoot;
    if (root && (hasRival(root, host) || hasHiddenRival(root, host))) return true;
  }
  return false;
};

/** Whether the page shows pictures of itself (a view transition), which lie over the top layer. */
export const showsPictures = (...elements: readonly Element[]): boolean =>
  // Inside `:is()` a browser that does not know the word takes it for nothing, not for an error.
  elements.some((element) => element.matches(":is(:active-view-transition)"));
