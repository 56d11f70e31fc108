import { boundedText } from "../text/bounded-text.ts";
import { holds } from "../elements/tree.ts";
import { isVisible } from "../sight/visible.ts";

/** Maximum number of parts of the page looked at, and of elements in each. */
const MAX_PARTS = 60;
const MAX_ELEMENTS = 2000;

/** What has come into view in a document since a moment. */
interface Appearing {
  /**
   * The rows of the longest list among it: visible siblings of one kind, each with a text. Once found, it stays that
   * list.
   */
  readonly rows: () => Element[];
  readonly stop: () => void;
}

/** Parts of a form that is drawn anew: what is or holds one of them is no entry of a list. */
const CONTROLS = "input,textarea,select,label,[role=radio],[role=checkbox],[role=switch],[role=tab],[aria-checked]";

const rowsIn = (around: Element): Element[] => {
  const rows = [...around.children].filter(
    (child) =>
      child.tagName === around.firstElementChild?.tagName &&
      !child.matches(CONTROLS) &&
      !child.querySelector(CONTROLS) &&
      isVisible(child) &&
      boundedText(child, 1) !== "",
  );
  return rows.length > 1 ? rows : [];
};

/**
 * Begins to watch what appears in a document: what is added, and what is shown by an attribute, also in the shadow
 * trees around an element.
 * @param but the element, whose own surroundings do not count
 */
export const watchAppearing = (but: Element): Appearing => {
  const parts = new Set<Element>();
  const observer = new MutationObserver((records) => {
    for (const { type, target, addedNodes } of records) {
      for (const node of type === "childList" ? addedNodes : [target]) {
        if (parts.size < MAX_PARTS && node instanceof Element && !holds(node, but) && !holds(but, node))
          parts.add(node);
      }
    }
  });
  for (let root: Node = but.getRootNode(); ; root = root.host.getRootNode()) {
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ["class", "style", "hidden"] });
    if (!(root instanceof ShadowRoot)) break;
  }
  let list: Element | undefined;
  return {
    rows: () => {
      if (list) return list.isConnected ? rowsIn(list) : [];
      let longest: Element[] = [];
      for (const part of parts) {
        if (!part.isConnected || !isVisible(part)) continue;
        for (const around of [part, ...[...part.getElementsByTagName("*")].slice(0, MAX_ELEMENTS)]) {
          const rows = rowsIn(around);
          if (rows.length <= longest.length) continue;
          longest = rows;
          list = around;
        }
      }
      return longest;
    },
    stop: () => observer.disconnect(),
  };
};
