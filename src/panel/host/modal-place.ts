/** Dialogs that catch the person: all else on the page takes no press, or closes them by taking one. */
const CATCHES = "dialog:modal,dialog[open][closedby=any]";

const catching = (element: Element): Element | undefined => {
  const dialog = element.closest(CATCHES);
  if (dialog) return dialog;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? catching(root.host) : undefined;
};

const deepest = (element: Element): Element => {
  const inner = element.shadowRoot?.activeElement;
  return inner ? deepest(inner) : element;
};

/** Only the top-most modal dialog can hold the focus, and its backdrop takes every hit. */
const topModal = (document: Document): Element | undefined => {
  const { activeElement } = document;
  const focused = activeElement && catching(deepest(activeElement));
  if (focused?.checkVisibility()) return focused;
  const shown = [...document.querySelectorAll("dialog:modal")].filter((dialog) => dialog.checkVisibility());
  const hit = shown.length > 1 ? document.elementFromPoint(0, 0)?.closest("dialog:modal") : undefined;
  return hit ?? shown.at(-1);
};

/**
 * Where the panel has to be so that it can be pressed and heard: in the top-most modal dialog, else under the root.
 * @param isBarred dialogs that do not keep what is put into them
 */
export const modalPlace = (document: Document, isBarred: (dialog: Element) => boolean): Element => {
  const dialog = topModal(document);
  return dialog === undefined || isBarred(dialog) ? document.documentElement : dialog;
};
