import { onceALook } from "../elements/once-a-look.ts";
import { boundedText } from "../text/bounded-text.ts";
import { hasTaker } from "./takes-value.ts";

/** What a person may press to choose something, though it does not say so. */
const PRESSABLE = "button,[role=button],[tabindex='0']:not(label,h1,h2,h3,h4,h5,h6)";

/** Minimum width of an element of the page's own make that may be a control, in px: others are icons. */
const MIN_WIDTH = 40;

/** What is more than an icon or a mark. */
const isWorded = (element: Element): boolean => /\p{L}{3}|\p{Lo}/u.test(boundedText(element, 40));

/** Whether a node is a button with a word on it. */
export const isButton = (node: Node): boolean =>
  node instanceof Element && node.matches("button,[role=button]") && isWorded(node);

/**
 * Whether a control, or something that may be one, is in a part of the page: a label before it is its own, also where
 * we cannot read it.
 */
export const isControl = onceALook((node: Node): boolean => {
  if (!(node instanceof Element)) return false;
  if (hasTaker(node)) return true;
  if (node.localName.includes("-") && !isWorded(node)) return node.getBoundingClientRect().width > MIN_WIDTH;
  const pressed = [node, ...node.querySelectorAll(PRESSABLE)].filter(
    (one) => one.matches(PRESSABLE) && one.checkVisibility() && isWorded(one),
  );
  return pressed.length > 1 || pressed.some((one) => !one.matches("button,[role=button]"));
});
