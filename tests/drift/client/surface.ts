import type { DrawnPage } from "../page.ts";
import { element } from "./element.ts";
import { shadowed } from "./shadow.ts";

/** The form with its title, in the part of the page that its flow gives it. */
export const renderSurface = (page: DrawnPage, form: HTMLElement): HTMLElement => {
  const { flow, shadow } = page.axes;
  const title = element("h2", { id: "title", tabindex: "-1" }, page.title);
  const whole = shadow.endsWith("whole form") ? (shadow.startsWith("open") ? "open" : "closed") : "none";
  // Some components hold their own title.
  const isTitleInside = page.seed % 2 === 0;
  const content =
    whole !== "none" && isTitleInside
      ? [shadowed(element("div", { class: "form" }, title, form), whole)]
      : [title, shadowed(element("div", { class: "form" }, form), whole)];
  const named = whole !== "none" && isTitleInside ? { "aria-label": page.title } : { "aria-labelledby": "title" };
  if (flow === "drawer") return element("div", { role: "dialog", class: "drawer", ...named }, ...content);
  if (flow !== "modal") return element(page.seed % 3 === 0 ? "form" : "section", {}, ...content);
  if (page.seed % 2 === 0) return element("dialog", { class: "modal", ...named }, ...content);
  const modal = element("div", { role: "dialog", "aria-modal": "true", class: "modal", ...named }, ...content);
  return element("div", { class: "veil" }, modal);
};
