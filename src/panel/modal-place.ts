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

/** Candidates, the likeliest first: nothing but the top-most modal dialog can hold the focus, and its backdrop takes every hit. */
const candidates = (document: Document): Element[] => {
  const { activeElement } = document;
  const found = [activeElement && deepest(activeElement), document.elementFromPoint(0, 0)].map((element) => element && catching(element));
  return [...found, ...[...document.querySelectorAll("dialog:modal")].toReversed()].filter((one) => one instanceof Element);
};

/**
 * Where the panel has to stand so that it can be pressed and heard: in the top-most modal dialog, else under the root.
 * @param isBarred dialogs that do not keep what is put into them
 */
export const modalPlace = (document: Document, isBarred: (dialog: Element) => boolean): Element =>
  candidates(document).find((dialog) => dialog.checkVisibility() && !isBarred(dialog)) ?? document.documentElement;
