import { computeAccessibleName } from "dom-accessibility-api";
import { boundedText, LABEL_LIMIT } from "./bounded-text.ts";
import type { Control } from "./control.ts";

const CONTROL_LIKE = "input,textarea,select,button,[role=combobox],[role=listbox],[role=radiogroup],[role=textbox],[role=button]";

/** How far up a label may stand from a control that is not tied to it. */
const ROW_DEPTH = 6;

const byIds = (element: Element, attribute: string): string[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  return (element.getAttribute(attribute) ?? "")
    .split(/\s+/)
    .filter((id) => id !== "")
    .flatMap((id) => {
      const target = root.getElementById(id);
      return target ? [boundedText(target)] : [];
    });
};

/**
 * The text of the row in which the control stands alone: portals often put a label before a control without tying the
 * two together. Climbs while no other control joins in.
 */
const rowLabel = (control: Control): string | undefined => {
  const own = control.element;
  for (let row = own.parentElement, depth = 0; row && depth < ROW_DEPTH; row = row.parentElement, depth += 1) {
    for (const other of row.querySelectorAll(CONTROL_LIKE)) {
      if (other !== own && !own.contains(other) && !other.contains(own) && !sharesWrapper(own, other)) return undefined;
    }
    const text = boundedText(row, LABEL_LIMIT, (element) => element === own || element.matches("[role=alert],[role=status]"));
    if (text !== "") {
      const label = row.querySelector("label,legend");
      const first = label && !own.contains(label) && !label.contains(own) ? boundedText(label) : "";
      return first === "" ? text : first;
    }
  }
  return undefined;
};

/** A caret or clear button in the same small wrapper belongs to the control. */
const sharesWrapper = (own: Element, other: Element): boolean => own.parentElement === other.parentElement && boundedText(other, 3) === "";

/**
 * What a control may be called, most telling first: the first element that labels it, all of them, its accessible
 * name, its labels, the text of its row, its placeholder. A Fluent dropdown's accessible name contains its current
 * value (measured), hence the parts come before the whole.
 */
export const labelsOf = (control: Control): string[] => {
  const { element } = control;
  const names: string[] = [];
  const parts = byIds(element, "aria-labelledby");
  if (parts[0]) names.push(parts[0]);
  if (parts.length > 1) names.push(parts.join(" "));
  const label = element.getAttribute("aria-label");
  if (label) names.push(label.slice(0, LABEL_LIMIT + 1));
  if (control.kind === "radioGroup") {
    const legend = element.querySelector("legend");
    if (legend) names.push(boundedText(legend));
  }
  const tied = "labels" in element ? ((element as HTMLInputElement).labels ?? []) : [];
  for (const one of [...tied].slice(0, 3)) names.push(boundedText(one, LABEL_LIMIT, (inner) => inner === element));
  if (names.every((name) => name.length <= LABEL_LIMIT)) {
    const accessible = control.kind === "radioGroup" && names.length === 0 ? "" : computeAccessibleName(element).trim();
    if (accessible !== "") names.push(accessible.slice(0, LABEL_LIMIT + 1));
  }
  const row = rowLabel(control);
  if (row) names.push(row);
  const placeholder = element.getAttribute("placeholder");
  if (placeholder) names.push(placeholder.slice(0, LABEL_LIMIT + 1));
  return [...new Set(names)].filter((name) => name !== "" && name.length <= LABEL_LIMIT);
};
