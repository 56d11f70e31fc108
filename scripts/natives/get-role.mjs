/**
 * The role of an element, as far as its name depends on it: an implicit role that plays no part in names is null.
 * Stands in for the table of all roles in dom-accessibility-api.
 */

/** @param {Element} element */
export const getLocalName = (element) => element.localName;

/** @type {Readonly<Record<string, string>>} */
const IMPLICIT = {
  button: "button",
  datalist: "listbox",
  legend: "legend",
  option: "option",
  progress: "progressbar",
  summary: "button",
  td: "cell",
  textarea: "textbox",
  th: "columnheader",
  tr: "row",
};

/** @type {Readonly<Record<string, string>>} */
const IN_INPUTS = {
  checkbox: "checkbox",
  email: "textbox",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  tel: "textbox",
  text: "textbox",
  url: "textbox",
};

/**
 * Who says more of an element means it to have a role. (By the standard only some of these attributes count.)
 * @param {Element} element
 */
const isDescribed = (element) => element.getAttributeNames().some((name) => name.startsWith("aria-"));

/** @param {HTMLInputElement} input */
const roleOfInput = (input) => {
  const { type } = input;
  if (/^(?:button|image|reset|submit)$/.test(type)) return "button";
  if (input.hasAttribute("list") && /^(?:email|search|tel|text|url)$/.test(type)) return "combobox";
  return IN_INPUTS[type] ?? null;
};

/** @param {any} element */
const implicitRole = (element) => {
  const name = element.localName;
  if (/^(?:a|area|link)$/.test(name)) return element.hasAttribute("href") ? "link" : null;
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "img")
    return element.alt === "" && element.hasAttribute("alt") && !isDescribed(element) ? "presentation" : "img";
  if (name === "select") return element.hasAttribute("multiple") || element.size > 1 ? "listbox" : "combobox";
  return name === "input" ? roleOfInput(element) : (IMPLICIT[name] ?? null);
};

/** @param {Element} element */
export default (element) => {
  const explicit = element.getAttribute("role")?.trim().split(" ")[0];
  return explicit && !(/^(?:none|presentation)$/.test(explicit) && isDescribed(element))
    ? explicit
    : implicitRole(element);
};
