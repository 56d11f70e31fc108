import { pressedPoint } from "./pressed-point.ts";

const ROW =
  ".fxc-section-control, .fui-Field, .ms-TextField, .ms-Dropdown-container, .ms-ComboBox-container, " +
  ".ms-ChoiceFieldGroup, .practice-field";

/** What a person presses in a row. */
const CONTROL = "input:not([type=radio], [type=checkbox]), textarea, [role=combobox]";

/** What an open list offers. */
const ENTRY = "[role=option], [role=treeitem]";

const labelOf = (row: Element): string =>
  (row.querySelector("label, .ms-Label")?.textContent ?? "").replaceAll("*", "").trim();

/** A name for an element that people understand: the label of its row, else what it is. */
export const nameOf = (target: EventTarget | null | undefined): string => {
  if (!(target instanceof Element)) return "the document";
  const row = target.closest(ROW);
  if (row) return labelOf(row);
  const entry = target.closest(ENTRY);
  return entry ? `entry "${entry.textContent?.trim()}"` : target.localName;
};

const isSeen = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

/** Whether a person's press on an element would reach it. */
export const isInFront = (element: Element): boolean => {
  const { x, y } = pressedPoint(element.getBoundingClientRect());
  const hit = document.elementFromPoint(x, y);
  return hit !== null && element.contains(hit);
};

/** The control in the row with this label. */
export const controlOf = (label: string): Element | undefined => {
  for (const row of document.querySelectorAll(ROW)) {
    const control = labelOf(row) === label ? row.querySelector(CONTROL) : null;
    if (control && isSeen(control) && control.getAttribute("aria-disabled") !== "true") return control;
  }
  return undefined;
};

/** The entries of open lists. */
export const shownEntries = (): Element[] => [...document.querySelectorAll(ENTRY)].filter(isSeen);

/** The lists that say they are open. */
export const openControls = (): Element[] => [...document.querySelectorAll("[role=combobox][aria-expanded=true]")];
