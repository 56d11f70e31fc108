import { cdp, page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { armed, buttonNamed, clickReally, FORM_ID, hostElement, openPanel, panelState, wait } from "./panel-page.ts";
import { verdictOf } from "../../../unit/tenant/model/verdict-of.ts";

let panel: ReturnType<typeof openPanel>;
let traps: AbortController;
const UNDONE = [`undo ${FORM_ID}`];
const POINTER = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];
const KEYS = ["keydown", "keyup", "keypress"];

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

interface TouchSession {
  send(
    method: "Input.dispatchTouchEvent",
    parameters: { type: "touchStart" | "touchEnd"; touchPoints: { x: number; y: number }[] },
  ): Promise<unknown>;
}

/** A finger on the panel; the test page is a frame of the window that the browser knows. */
const touchThere = async (x: number, y: number): Promise<void> => {
  const session = cdp() as unknown as TouchSession;
  const frame = window.frameElement?.getBoundingClientRect();
  await session.send("Input.dispatchTouchEvent", {
    type: "touchStart",
    touchPoints: [{ x: x + (frame?.left ?? 0), y: y + (frame?.top ?? 0) }],
  });
  await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
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

describe("a page that swallows what is done outside its pane", () => {
  it.each([
    ["clicks, at its document", () => document, ["click"]],
    ["clicks, at its window", () => window, ["click"]],
    ["all of a press, at its document", () => document, [...POINTER, "focusin"]],
    ["mouse events and clicks, at its window", () => window, ["mousedown", "mouseup", "click"]],
    ["clicks and what a press ends with, at its window", () => window, ["pointerup", "click"]],
  ] as const)("%s, from before the panel came: acts once on a press", async (_name, on, names) => {
    trap(on(), names);
    show();
    await armed();
    await clickReally("Undo");
    await expect.poll(() => panel.asked).toEqual(UNDONE);
    await wait(300);
    expect(panel.asked).toEqual(UNDONE);
    await clickReally("Undo");
    await expect.poll(() => panel.asked).toEqual([...UNDONE, ...UNDONE]);
  });

  it.each([
    ["window", () => window],
    ["document", () => document],
  ] as const)(
    "all of it, at its %s, from after the panel came: acts once, and the page hears nothing of it",
    async (_name, on) => {
      show();
      const { heard } = trap(on(), [...POINTER, ...KEYS, "focus", "focusin"]);
      await armed();
      await clickReally("Undo");
      buttonNamed("Undo").focus();
      await userEvent.keyboard("{Enter}");
      await userEvent.keyboard(" ");
      await wait(200);
      expect([panel.asked, heard]).toEqual([[...UNDONE, ...UNDONE, ...UNDONE], []]);
    },
  );

  it("keys: acts once on those that it only prevents", async () => {
    window.addEventListener("keydown", (event) => event.preventDefault(), { capture: true, signal: traps.signal });
    show();
    await armed();
    buttonNamed("Undo").focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard(" ");
    await wait(200);
    expect(panel.asked).toEqual([...UNDONE, ...UNDONE]);
  });

  it("lets links and what is folded away be opened", async () => {
    trap(window, ["click"]);
    show();
    const details = hostElement()?.shadowRoot?.querySelector("details");
    details?.scrollIntoView();
    const { left = 0, top = 0 } = details?.querySelector("summary")?.getBoundingClientRect() ?? {};
    await userEvent.click(document.documentElement, { position: { x: left + 20, y: top + 8 }, force: true });
    await expect.poll(() => details?.open).toBe(true);
    panel.show(panelState({ verdict: verdictOf("own", "ownTenant") }, { fields: [], state: "waiting" }));
    const link = hostElement()?.shadowRoot?.querySelector("a");
    let followed = 0;
    link?.addEventListener("click", (event) => {
      followed++;
      event.preventDefault();
    });
    // A link may go on in the next line: its first part is pressed.
    const place = link?.getClientRects()[0];
    await userEvent.click(document.documentElement, {
      position: { x: (place?.left ?? 0) + 5, y: (place?.top ?? 0) + 8 },
      force: true,
    });
    await expect.poll(() => followed).toBe(1);
  });

  it("unfolds and folds once at each press", async () => {
    trap(window, ["click"]);
    show();
    await clickReally("On Behalf");
    await expect.poll(() => buttonNamed("On Behalf").ariaExpanded).toBe("false");
    await wait(300);
    expect(buttonNamed("On Behalf").ariaExpanded).toBe("false");
  });
});

it("acts once at the touch of a finger, whose click comes later", async () => {
  trap(window, ["click"]);
  show();
  await armed();
  const { left, top, width, height } = buttonNamed("Undo").getBoundingClientRect();
  await touchThere(left + width / 2, top + height / 2);
  await expect.poll(() => panel.asked).toEqual(UNDONE);
  await wait(500);
  expect(panel.asked).toEqual(UNDONE);
});

describe("a press that is none", () => {
  it("by script: does nothing, with a trap or without", async () => {
    trap(window, ["click"]);
    show();
    await armed();
    const { left, top, width, height } = buttonNamed("Undo").getBoundingClientRect();
    const at = {
      bubbles: true,
      composed: true,
      cancelable: true,
      detail: 1,
      clientX: left + width / 2,
      clientY: top + height / 2,
    };
    for (const target of [hostElement(), buttonNamed("Undo"), window])
      for (const type of POINTER) target?.dispatchEvent(new PointerEvent(type, at));
    buttonNamed("Undo").focus();
    for (const key of ["Enter", " "])
      for (const type of KEYS)
        buttonNamed("Undo").dispatchEvent(
          new KeyboardEvent(type, { bubbles: true, composed: true, cancelable: true, key }),
        );
    await wait(300);
    expect(panel.asked).toEqual([]);
  });

  it("that begins elsewhere, or ends elsewhere: does nothing", async () => {
    trap(window, ["click"]);
    const box = document.createElement("div");
    box.id = "elsewhere";
    box.textContent = "elsewhere";
    document.body.append(box);
    show();
    await armed();
    await userEvent.dragAndDrop(page.getByText("elsewhere"), page.getByRole("button", { name: "Undo" }));
    await userEvent.dragAndDrop(page.getByRole("button", { name: "Undo" }), page.getByText("elsewhere"));
    await wait(300);
    expect(panel.asked).toEqual([]);
  });

  it("on what has been covered by the time that it counts: does nothing", async () => {
    trap(window, ["click"]);
    window.addEventListener(
      "mouseup",
      () => {
        const cover = document.createElement("div");
        cover.popover = "manual";
        cover.style.cssText = "inset:0;width:100vw;height:100vh;pointer-events:none";
        document.body.append(cover);
        cover.showPopover();
      },
      { capture: true, signal: traps.signal },
    );
    show();
    await armed();
    await page.getByRole("button", { name: "Undo" }).click({ force: true });
    await wait(300);
    expect(panel.asked).toEqual([]);
  });
});
