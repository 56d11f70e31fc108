import type { DrawnControl } from "../page.ts";
import { element } from "./element.ts";
import { type MadeControl, textOf } from "./made-control.ts";
import type { PageModel } from "./page-model.ts";

/** How a control is named: the element with its label, and what is done to each new copy of the control. */
export interface Naming {
  /** Undefined where the name is no more than an attribute. */
  readonly label: HTMLElement | undefined;
  readonly name: (made: MadeControl) => void;
  /** Shows the value in the label anew, where it is there. */
  readonly refresh: () => void;
}

/** The words of a label in elements of their own; scripts without spaces are cut in the middle. */
const split = (text: string): HTMLElement[] => {
  const words = text.includes(" ") ? text.split(/(?<= )/) : [text.slice(0, 1), text.slice(1)];
  return words.filter((word) => word !== "").map((word) => element("span", {}, word));
};

const PLAIN_MARKS: Readonly<Record<string, string>> = { star: " *", colon: ":" };

/** A label around its control would name the first button in it, and nobody can press what is not seen. */
const WITHOUT_BUTTON = new Set(["wrapping", "wrapping span", "visually hidden"]);

/** The parts of a label: its text, and what is in it beside that. */
const partsOf = ({ label, extra, markup }: DrawnControl, value: HTMLElement): (Node | string)[] => {
  const text = markup === "split over spans" ? split(label) : [label];
  switch (extra) {
    case "star":
      return [...text, element("span", { class: "star", "aria-hidden": "true" }, " *")];
    case "colon":
      return [...text, ":"];
    case "info":
      return [...text, ...(WITHOUT_BUTTON.has(markup) ? [] : [" ", element("button", { type: "button" }, "i")])];
    case "value":
      return [...text, " ", value];
    default:
      return text;
  }
};

/** Names that only an attribute has. */
const attributeNaming = (attribute: string, text: string): Naming => ({
  label: undefined,
  name: ({ named }) => named.setAttribute(attribute, text),
  refresh: () => undefined,
});

const TAGS: Readonly<Record<string, "label" | "th" | "dt" | "legend" | "div" | "span">> = {
  for: "label",
  wrapping: "span",
  "wrapping span": "span",
  floating: "label",
  "split over spans": "label",
  "visually hidden": "label",
  "table head": "th",
  "dt and dd": "dt",
  legend: "legend",
  "text after": "span",
};

/** Ways in which the text alone is there, tied to nothing. */
const UNTIED = new Set(["table head", "dt and dd", "legend", "text before", "text after", "wrapping", "wrapping span"]);

/**
 * The name of a control as its page writes it.
 * @param heading the id of the heading above, for names that begin with it
 */
export const namingOf = (control: DrawnControl, model: PageModel, prefix: string, heading?: string): Naming => {
  const { id, label, markup, extra } = control;
  if (markup === "aria-label" || markup === "title" || markup === "placeholder")
    return attributeNaming(markup, `${label}${PLAIN_MARKS[extra] ?? ""}`);
  const labelId = `${prefix}${id}-label`;
  const controlId = `${prefix}${id}`;
  const value = element("span", { class: "value" });
  const refresh = (): void => void (value.textContent = textOf(control, model.get(id)));
  refresh();
  if (markup === "labelledby named") {
    const sign = element("span", { id: labelId, "aria-label": label, class: "sign" }, "◆");
    return { label: sign, name: ({ named }) => named.setAttribute("aria-labelledby", labelId), refresh };
  }
  const tag = TAGS[markup] ?? "div";
  const text = element(tag, { id: labelId, class: "label" }, ...partsOf(control, value));
  if (markup === "visually hidden") text.classList.add("hidden");
  const name = ({ named, isLabelable }: MadeControl): void => {
    named.id = controlId;
    if (UNTIED.has(markup)) return;
    if (markup === "labelledby chain") {
      const chain = heading === undefined ? `${labelId} ${controlId}` : `${heading} ${labelId}`;
      named.setAttribute("aria-labelledby", chain);
    } else if (tag === "label" && isLabelable) text.setAttribute("for", controlId);
    else named.setAttribute("aria-labelledby", labelId);
  };
  return { label: text, name, refresh };
};
