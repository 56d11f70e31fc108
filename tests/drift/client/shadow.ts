import type { DrawnControl } from "../page.ts";
import { element } from "./element.ts";
import { STYLE } from "./style.ts";

/** Puts a part of the page into a shadow tree of its own, where that was drawn. */
export const shadowed = (content: HTMLElement, kind: DrawnControl["shadow"]): HTMLElement => {
  if (kind === "none") return content;
  const host = document.createElement("drift-part");
  host.attachShadow({ mode: kind }).append(element("style", {}, STYLE), content);
  return host;
};
