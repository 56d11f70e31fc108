import type { DriftDoor, DrawnPage } from "../page.ts";
import { element } from "./element.ts";
import { renderGroup } from "./groups.ts";
import { fillByHand } from "./hand.ts";
import type { MakeContext } from "./made-control.ts";
import { PageModel } from "./page-model.ts";
import { renderSteps, type Steps } from "./steps.ts";
import { STYLE } from "./style.ts";
import { renderSurface } from "./surface.ts";

/** When a page that takes its time shows its form, puts the contact in, and renders its controls anew, in ms. */
const DELAYS = { rendering: 500, prefill: 350, anew: 60 };

interface DriftConfig {
  readonly page: DrawnPage;
  /** The frame that holds the form; in the frame itself there is none. */
  readonly frame?: string;
}

const config = JSON.parse(document.getElementById("drift-page")?.textContent ?? "{}") as DriftConfig;
const { page } = config;
const model = new PageModel();
const all = [...page.steps.flatMap(({ groups }) => groups), ...page.beside].flatMap(({ controls }) => controls);
const isLateFilled = page.axes.timing === "prefill after rendering";
for (const { id, initial } of all) model.put(id, isLateFilled ? "" : initial);
addEventListener("error", ({ message }) => model.errors.push(message));

const context: MakeContext = {
  page,
  model,
  popups: () =>
    page.popups === "inside" ? undefined : (document.querySelector<HTMLElement>("dialog[open]") ?? document.body),
};

let steps: Steps | undefined;
let isRendered = false;

/** Half of the pages put their own values over what is there by then. */
const prefill = (): void => {
  for (const { id, initial } of all) if (page.seed % 2 === 1 || !model.changed.has(id)) model.put(id, initial);
  for (const live of steps?.lives() ?? []) live.show();
};

const render = (): void => {
  const beside = page.beside.map((group) => renderGroup(group, context));
  const main = element("main", {}, ...beside.filter((_, at) => at % 2 === 1).map(({ root }) => root));
  document.body.append(main);
  steps = renderSteps(page, context);
  const surface = renderSurface(page, steps.root);
  main.append(surface, ...beside.filter((_, at) => at % 2 === 0).map(({ root }) => root));
  if (surface instanceof HTMLDialogElement) surface.showModal();
  isRendered = !isLateFilled;
  if (isLateFilled)
    setTimeout(() => {
      prefill();
      isRendered = true;
    }, DELAYS.prefill);
};

if (page.axes.timing === "rendered anew on input")
  model.onSet(() =>
    setTimeout(() => {
      for (const live of steps?.lives() ?? []) live.renew();
    }, DELAYS.anew),
  );

/** Whether an element is in a place, also in a shadow tree there. */
const isIn = (place: Element, element: Element): boolean => {
  const root = element.getRootNode();
  return place.contains(element) || (root instanceof ShadowRoot && isIn(place, root.host));
};

document.head.append(element("style", {}, STYLE));
const ownWindow = window as Window & { drift?: DriftDoor };
ownWindow.drift = {
  state: () => ({
    version: model.version,
    values: { ...model.values },
    changed: [...model.changed],
    step: steps?.at() ?? 0,
    steps: page.steps.length,
    isRendered,
    errors: model.errors,
  }),
  next: () => steps?.next() ?? false,
  hand: async () => {
    if (steps) await fillByHand(steps, model, page.axes.timing);
  },
  idAt: (element) => [...(steps?.lives() ?? [])].find(({ slot }) => isIn(slot, element))?.control.id,
};
document.body.append(element("header", {}, "Alex Wilber"));
if (config.frame !== undefined) {
  const frame = element("iframe", { src: config.frame, name: "NewSupportRequestV3Blade", title: page.title });
  frame.addEventListener("load", () => frame.setAttribute("data-practice-ready", ""));
  document.body.append(element("main", {}, frame));
} else if (page.axes.timing === "late rendering") setTimeout(render, DELAYS.rendering);
else render();
