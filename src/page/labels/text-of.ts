import { isRendered } from "../sight/visible.ts";
import { holds } from "../elements/tree.ts";
import { wordsOf } from "../text/words-of.ts";

/**
 * The words of a node that may be a label; "" where it is another element's, or nothing to read.
 * @param control whose label it may be; without it that of none that it is tied to
 */
export const textOf = (node: Node, control?: Element): string => {
  const text = wordsOf(node);
  if (!/\p{L}/u.test(text)) return "";
  if (!(node instanceof Element)) return text;
  if (node.matches("button,[role=button]") || !node.checkVisibility()) return "";
  const label = node.matches("label[for]") ? node : node.querySelector("label[for]");
  const root = node.getRootNode() as Document | ShadowRoot;
  const other = label && root.getElementById(label.getAttribute("for") ?? "");
  const isOwn = control && other && (holds(other, control) || holds(control, other));
  return other && !isOwn && isRendered(other) ? "" : text;
};
