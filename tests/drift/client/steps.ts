import type { DrawnPage } from "../page.ts";
import { element } from "./element.ts";
import { renderGroup } from "./groups.ts";
import type { LiveControl } from "./live-control.ts";
import type { MakeContext } from "./made-control.ts";

/** The steps of a form, of which one is shown, or all. */
export interface Steps {
  readonly root: HTMLElement;
  readonly lives: () => readonly LiveControl[];
  readonly at: () => number;
  readonly next: () => boolean;
}

const renderStep = (page: DrawnPage, at: number, context: MakeContext) => {
  const parts = (page.steps[at]?.groups ?? []).map((group) => renderGroup(group, context));
  return {
    root: element("div", { class: "step" }, ...parts.map(({ root }) => root)),
    lives: parts.flatMap(({ lives }) => lives),
  };
};

const buttonsOf = ({ buttons, steps }: DrawnPage, at: number, go: (by: number) => void): HTMLElement => {
  const make = (name: string, by?: number): HTMLElement => {
    const button = element("button", { type: "button", class: by === 1 ? "next" : undefined }, name);
    if (by !== undefined) button.addEventListener("click", () => go(by));
    return button;
  };
  return element(
    "div",
    { class: "buttons" },
    ...(at > 0 ? [make(buttons.previous, -1)] : []),
    at < steps.length - 1 ? make(buttons.next, 1) : make(buttons.submit),
  );
};

/** A wizard shows one step at a time; what becomes of the others is its kind. */
const wizard = (page: DrawnPage, context: MakeContext): Steps => {
  const root = element("div", { class: "wizard" });
  const { flow } = page.axes;
  let at = 0;
  let lives: readonly LiveControl[] = [];
  const all = flow === "wizard that unmounts" ? [] : page.steps.map((_, index) => renderStep(page, index, context));
  const hide = (step: HTMLElement, isHidden: boolean): void => {
    if (flow === "wizard that hides") step.hidden = isHidden;
    else step.classList.toggle("folded", isHidden);
  };
  const render = (): void => {
    const heading = element("h2", {}, page.steps[at]?.title ?? "");
    const shown = all[at] ?? renderStep(page, at, context);
    lives = all.length > 0 ? all.flatMap((step) => step.lives) : shown.lives;
    for (const [index, step] of all.entries()) hide(step.root, index !== at);
    const content = all.length > 0 ? all.map((step) => step.root) : [shown.root];
    root.replaceChildren(
      heading,
      ...content,
      buttonsOf(page, at, (by) => go(by)),
    );
    for (const live of lives) live.show();
  };
  const go = (by: number): void => {
    at = Math.min(Math.max(at + by, 0), page.steps.length - 1);
    render();
  };
  render();
  return {
    root,
    lives: () => lives,
    at: () => at,
    next: () => {
      const button = root.querySelector<HTMLElement>("button.next");
      button?.click();
      return button !== null;
    },
  };
};

/** Sections of which one is open. */
const accordion = (page: DrawnPage, context: MakeContext): Steps => {
  let at = 0;
  const sections = page.steps.map(({ title }, index) => {
    const step = renderStep(page, index, context);
    const head = element("button", { type: "button", "aria-expanded": "false" }, title);
    head.addEventListener("click", () => open(index));
    return { head, step };
  });
  const open = (index: number): void => {
    at = index;
    for (const [other, { head, step }] of sections.entries()) {
      head.setAttribute("aria-expanded", String(other === index));
      step.root.hidden = other !== index;
    }
  };
  open(0);
  const last = page.steps.length - 1;
  return {
    root: element(
      "div",
      { class: "accordion" },
      ...sections.flatMap(({ head, step }) => [element("h3", {}, head), step.root]),
      buttonsOf(page, last, () => undefined),
    ),
    lives: () => sections.flatMap(({ step }) => step.lives),
    at: () => at,
    next: () => {
      if (at >= last) return false;
      sections[at + 1]?.head.click();
      return true;
    },
  };
};

const single = (page: DrawnPage, context: MakeContext): Steps => {
  const { root, lives } = renderStep(page, 0, context);
  root.append(buttonsOf(page, 0, () => undefined));
  return { root, lives: () => lives, at: () => 0, next: () => false };
};

/** Renders the steps of a page in its flow. */
export const renderSteps = (page: DrawnPage, context: MakeContext): Steps => {
  if (page.axes.flow.startsWith("wizard")) return wizard(page, context);
  return page.axes.flow === "accordion" ? accordion(page, context) : single(page, context);
};
