import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { armed, buttonNamed, clickReally, FORM_ID, hostElement, openPanel, panelState } from "./panel-page.ts";

let panel: ReturnType<typeof openPanel>;
let traps: AbortController;
const UNDONE = [`undo ${FORM_ID}`];

/** A pane of the page, and a trap that swallows such events outside it; it notes what it heard. */
const trap = (
  on: EventTarget,
  names: readonly string[],
  capture = true,
  also: (event: Event) => void = () => undefined,
): { heard: string[]; input: HTMLInputElement } => {
  const pane = document.createElement("div");
  const input = document.createElement("input");
  pane.append(input);
  document.body.append(pane);
  const heard: string[] = [];
  const swallow = (event: Event): void => {
    if (event.target instanceof Node && pane.contains(event.target)) return;
    heard.push(event.type);
    event.preventDefault();
    event.stopImmediatePropagation();
    also(event);
  };
  for (const name of names) on.addEventListener(name, swallow, { capture, signal: traps.signal });
  return { heard, input };
};

const show = (state = panelState()): void => {
  panel = openPanel();
  panel.show(state);
};

beforeEach(async () => {
  await page.viewport(900, 640);
  traps = new AbortController();
});

afterEach(() => {
  traps.abort();
  panel.destroy();
  document.body.replaceChildren();
});

describe("a pane that minds what happens outside it", () => {
  it("that takes the focus back: leaves it to the panel", async () => {
    show();
    const { input } = trap(document, ["focusin"], true, () => input.focus());
    input.focus();
    buttonNamed("Undo").focus();
    expect(hostElement()?.shadowRoot?.activeElement).toBe(buttonNamed("Undo"));
  });

  it.each(["pointerdown", "mousedown", "click", "focusin"])("that closes at %s outside: stays open", async (name) => {
    show();
    let closed = 0;
    for (const on of [window, document, document.documentElement])
      for (const capture of [true, false])
        on.addEventListener(name, ({ target }) => (target === hostElement() ? closed++ : undefined), {
          capture,
          signal: traps.signal,
        });
    await armed();
    await clickReally("Undo");
    expect([closed, panel.asked]).toEqual([0, UNDONE]);
  });

  it("hears the end of what the person drags over the panel", async () => {
    show();
    const heard: string[] = [];
    for (const name of ["pointerup", "mouseup"])
      window.addEventListener(name, () => heard.push(name), { capture: true, signal: traps.signal });
    const box = document.createElement("div");
    box.textContent = "splitter";
    document.body.append(box);
    await userEvent.dragAndDrop(page.getByText("splitter"), page.getByRole("button", { name: "Undo" }));
    expect(heard).toContain("mouseup");
  });
});
