import { element } from "./element.ts";
import type { LiveControl } from "./live-control.ts";
import { shadowed } from "./shadow.ts";

/** A table or list of terms that takes rows in a sequence. */
const lastOf = (group: HTMLElement, tag: string): HTMLElement | undefined => {
  const last = group.lastElementChild;
  return last instanceof HTMLElement && last.localName === tag ? last : undefined;
};

const addToTable = (group: HTMLElement, label: HTMLElement, cell: Node): void => {
  const table = lastOf(group, "table") ?? element("table", {}, element("tbody"));
  label.setAttribute("scope", "row");
  table.querySelector("tbody")?.append(element("tr", {}, label, element("td", {}, cell)));
  if (!table.isConnected) group.append(table);
};

const addToTerms = (group: HTMLElement, label: HTMLElement, cell: Node): void => {
  const terms = lastOf(group, "dl") ?? element("dl");
  terms.append(label, element("dd", {}, cell));
  group.append(terms);
};

const contentOf = ({ control: { markup }, label, slot }: LiveControl): HTMLElement => {
  const row = (...children: (HTMLElement | undefined)[]): HTMLElement => element("div", { class: "row" }, ...children);
  switch (markup) {
    case "wrapping":
    case "wrapping span":
      return row(element("label", {}, ...(markup === "wrapping" ? (label?.childNodes ?? []) : [label]), slot));
    case "legend":
      return element("fieldset", { class: "row" }, label, slot);
    case "text after":
      return row(slot, label);
    case "floating":
      return element("div", { class: "row floating" }, slot, label);
    default:
      return row(label, slot);
  }
};

/** Adds a control with its label to a group. */
export const addRow = (group: HTMLElement, live: LiveControl): void => {
  const { control, label, slot } = live;
  if (label && control.markup === "table head") addToTable(group, label, shadowed(slot, control.shadow));
  else if (label && control.markup === "dt and dd") addToTerms(group, label, shadowed(slot, control.shadow));
  else group.append(shadowed(contentOf(live), control.shadow));
};
