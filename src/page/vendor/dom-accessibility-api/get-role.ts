/**
 * Replaces `dist/getRole.mjs` of dom-accessibility-api 0.7 (https://github.com/eps1lon/dom-accessibility-api, MIT
 * License, Copyright (c) 2020 Sebastian Silbermann), and follows its rules. That file has a table of all roles; this
 * one gives the role only as far as an accessible name depends on it, and null for every other implicit role.
 */

export const getLocalName = (element: Element): string => element.localName;

const IMPLICIT: Readonly<Record<string, string>> = {
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

const IN_INPUTS: Readonly<Record<string, string>> = {
  checkbox: "checkbox",
  email: "textbox",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  tel: "textbox",
  text: "textbox",
  url: "textbox",
};

/** An element with any ARIA attribute is meant to have a role. (By the standard only some of the attributes count.) */
const hasAria = (element: Element): boolean => element.getAttributeNames().some((name) => name.startsWith("aria-"));

const roleOfInput = (input: HTMLInputElement): string | null => {
  const { type } = input;
  if (/^(?:button|image|reset|submit)$/.test(type)) return "button";
  if (input.hasAttribute("list") && /^(?:email|search|tel|text|url)$/.test(type)) return "combobox";
  return IN_INPUTS[type] ?? null;
};

const implicitRole = (element: Element): string | null => {
  const name = element.localName;
  if (/^(?:a|area|link)$/.test(name)) return element.hasAttribute("href") ? "link" : null;
  if (/^h[1-6]$/.test(name)) return "heading";
  if (name === "img") return element.getAttribute("alt") === "" && !hasAria(element) ? "presentation" : "img";
  if (name === "select")
    return element.hasAttribute("multiple") || (element as HTMLSelectElement).size > 1 ? "listbox" : "combobox";
  return name === "input" ? roleOfInput(element as HTMLInputElement) : (IMPLICIT[name] ?? null);
};

const getRole = (element: Element): string | null => {
  const explicit = element.getAttribute("role")?.trim().split(" ")[0];
  return explicit && !(/^(?:none|presentation)$/.test(explicit) && hasAria(element)) ? explicit : implicitRole(element);
};
export default getRole;
