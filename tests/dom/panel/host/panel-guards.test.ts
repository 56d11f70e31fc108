import { page, userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { armed, buttonNamed, clickReally, FORM_ID, hostElement, openPanel, panelState, wait } from "./panel-page.ts";

let panel: ReturnType<typeof openPanel>;

const stopTime = () => vi.spyOn(performance, "now").mockReturnValue(performance.now());

beforeEach(async () => {
  await page.viewport(900, 640);
  panel = openPanel();
  panel.show(panelState());
});
afterEach(() => {
  panel.destroy();
  document.body.replaceChildren();
  document.documentElement.removeAttribute("style");
});

it("acts on a real click", async () => {
  await armed();
  await clickReally("Undo");
  expect(panel.asked).toEqual([`undo ${FORM_ID}`]);
});

it("acts on the keyboard", async () => {
  await armed();
  buttonNamed("Undo").focus();
  await userEvent.keyboard("{Enter}");
  expect(panel.asked).toEqual([`undo ${FORM_ID}`]);
});

it("does nothing at a click by script", async () => {
  await armed();
  buttonNamed("Undo").click();
  buttonNamed("Undo").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, detail: 1 }));
  buttonNamed("On Behalf").click();
  expect(panel.asked).toEqual([]);
  expect(buttonNamed("On Behalf").ariaExpanded).toBe("true");
});

it("takes no order in its first half second, nor just after its buttons have changed", async () => {
  panel.destroy();
  // However long the click takes on its way: time stops for that half second.
  const first = stopTime();
  panel = openPanel();
  panel.show(panelState());
  await clickReally("Undo");
  expect(panel.asked).toEqual([]);
  first.mockRestore();
  await armed();
  const second = stopTime();
  panel.show(panelState({}, { state: "undone" }));
  await clickReally("Fill in");
  expect(panel.asked).toEqual([]);
  second.mockRestore();
  await armed();
  await clickReally("Fill in");
  expect(panel.asked).toEqual([`fill ${FORM_ID}`]);
});

it("takes no order under a cover that lets the pointer through", async () => {
  const cover = document.createElement("div");
  cover.popover = "manual";
  cover.style.cssText =
    "inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:white;pointer-events:none";
  document.body.append(cover);
  cover.showPopover();
  await armed();
  await clickReally("Undo");
  expect(panel.asked).toEqual([]);
  cover.remove();
  await armed();
  await clickReally("Undo");
  expect(panel.asked).toEqual([`undo ${FORM_ID}`]);
});

it("takes no order when the cover goes in the turn of the press", async () => {
  const cover = document.createElement("div");
  // The panel keeps presses on it from all who listen after it.
  panel.destroy();
  window.addEventListener("pointerdown", () => cover.remove(), { capture: true, once: true });
  panel = openPanel();
  panel.show(panelState());
  cover.popover = "manual";
  cover.style.cssText =
    "inset:0;width:100vw;height:100vh;margin:0;padding:0;border:0;background:white;pointer-events:none";
  document.body.append(cover);
  cover.showPopover();
  await armed();
  await clickReally("Undo");
  expect(cover.isConnected).toBe(false);
  expect(panel.asked).toEqual([]);
});

it("takes no order when it has jumped away from where it was seen", async () => {
  await armed();
  await page.viewport(880, 620);
  await clickReally("Undo");
  expect(panel.asked).toEqual([]);
  await armed();
  await clickReally("Undo");
  expect(panel.asked).toEqual([`undo ${FORM_ID}`]);
});

it("lets the page paint nothing over it with the host's own pseudo-elements", () => {
  const sheet = document.createElement("style");
  sheet.textContent =
    "on-behalf-panel::before, on-behalf-panel::after { content: 'Continue' !important; position: fixed " +
    "!important; inset: 0 !important; background: white !important }";
  document.body.append(sheet);
  const host = hostElement();
  expect(host && [getComputedStyle(host, "::before").content, getComputedStyle(host, "::after").content]).toEqual([
    "none",
    "none",
  ]);
});

it.each(["opacity: 0.1", "filter: opacity(0)", "clip-path: inset(50%)", "visibility: hidden", "transform: scale(0.1)"])(
  "takes no order in a page with %s",
  async (style) => {
    await armed();
    document.documentElement.setAttribute("style", style);
    await clickReally("Undo");
    expect(panel.asked).toEqual([]);
  },
);

it("acts in a page whose colours somebody has inverted", async () => {
  document.documentElement.setAttribute("style", "filter: invert(1) hue-rotate(180deg)");
  await armed();
  await clickReally("Undo");
  expect(panel.asked).toEqual([`undo ${FORM_ID}`]);
});

it("cannot be restyled by the page", async () => {
  const sheet = document.createElement("style");
  sheet.textContent =
    "on-behalf-panel { display: none !important; opacity: 0 !important; scale: 0.1 !important; inset: 0 !important }";
  document.body.append(sheet);
  hostElement()?.style.setProperty("opacity", "0", "important");
  const host = hostElement();
  expect(host && getComputedStyle(host)).toMatchObject({
    display: "block",
    opacity: "1",
    scale: "none",
    bottom: "16px",
    right: "16px",
  });
});

it("comes back when the page removes, moves or strips it, and gives up after ten times", async () => {
  hostElement()?.remove();
  await wait(0);
  expect(hostElement()?.matches(":popover-open")).toBe(true);
  const host = hostElement();
  if (host) document.body.append(host);
  await wait(0);
  expect(hostElement()?.parentElement).toBe(document.documentElement);
  hostElement()?.removeAttribute("popover");
  await wait(0);
  expect(hostElement()?.matches(":popover-open")).toBe(true);
  let returns = 3;
  while (returns < 20) {
    hostElement()?.remove();
    await wait(0);
    if (hostElement() === null) break;
    returns++;
  }
  expect(returns).toBe(10);
});

it("leaves no life in a copy", async () => {
  const copy = hostElement()?.cloneNode(true) as HTMLElement;
  document.body.append(copy);
  expect(copy.shadowRoot).toBeNull();
  expect(copy.childNodes).toHaveLength(0);
});

it("keeps its colours in a page that has registered names of custom properties", () => {
  for (const name of ["--surface", "--raised", "--text"])
    CSS.registerProperty({ name, syntax: "<color>", inherits: false, initialValue: "transparent" });
  const style = getComputedStyle(buttonNamed("On Behalf"));
  expect([style.backgroundColor, style.color]).toEqual(["rgb(245, 245, 245)", "rgb(36, 36, 36)"]);
});

it("is closed to the page", () => {
  expect(panel.mode).toBe("closed");
});
