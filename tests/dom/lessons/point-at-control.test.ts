import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Capture, pointAtControl } from "../../../src/lessons/page/point-at-control.ts";
import { fieldReads, partReads, type PointedControl } from "../../../src/lessons/page/pointing-reads.ts";
import { POINTING_EVENTS, PANEL_EVENTS } from "../../../src/panel/host/panel-events.ts";
import { translationInto } from "../words/interface-language.ts";

const HEARD = "pointerdown,mousedown,pointerup,mouseup,click,dblclick,contextmenu,keydown,focusin,input,change".split(
  ",",
);

let stop: AbortController;
let capture: Capture;
let heard: string[];
let pointed: PointedControl[];
let ended: number;

/** The listeners of the portal's script, which come before those of the page. */
const listen = (): void => {
  for (const name of [...PANEL_EVENTS, ...POINTING_EVENTS])
    addEventListener(name, (event) => void capture(event), {
      capture: true,
      passive: /^(?:touch|wheel)/.test(name),
      signal: stop.signal,
    });
  for (const name of HEARD)
    addEventListener(name, ({ type, target }) => heard.push(`${type} ${(target as Element).id}`), {
      capture: true,
      signal: stop.signal,
    });
};

beforeEach(() => {
  stop = new AbortController();
  capture = () => false;
  [heard, pointed, ended] = [[], [], 0];
  listen();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

const page = (html: string): void =>
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
const begin = (reads = fieldReads(["text", "select", "list", "radioGroup"])): void => {
  capture = pointAtControl({
    document,
    reads,
    t: translationInto("en"),
    isInPanel: () => false,
    onPointed: (one) => pointed.push(one),
    onEnded: () => (ended += 1),
    signal: stop.signal,
  });
};
const byId = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`No #${id}`);
  return element;
};
/** A press with the real pointer, whatever lies there. */
const press = async (element: Element): Promise<void> => {
  const { left, top, width, height } = element.getBoundingClientRect();
  await userEvent.click(document.documentElement, {
    position: { x: left + width / 2, y: top + height / 2 },
    force: true,
  });
};
const outlineIsThere = (): boolean => document.querySelector("on-behalf-pointing") !== null;

const FORM = `<h2>More details</h2>
  <div><label for="plan">Contact level *</label>
  <select id="plan"><option>Basic</option><option>Cloud Solution Provider</option></select></div>
  <div><label for="mail">Mail box</label><input id="mail" value="adele@contoso.example"></div>
  <button id="send">Create</button>`;

describe("pointing", () => {
  it("takes the control that is pressed, with its label, heading and kind; the page hears nothing of it", async () => {
    page(FORM);
    begin();
    await press(byId("plan"));
    expect(pointed).toEqual([{ label: "Contact level", section: "More details", controlKind: "select" }]);
    expect(heard).toEqual([]);
    expect(document.activeElement).toBe(document.body);
    expect(outlineIsThere()).toBe(false);
  });

  it("takes a control by its label, and never its value into a lesson", async () => {
    page(FORM);
    begin();
    await press(document.querySelector("label[for=mail]") ?? document.body);
    expect(pointed).toEqual([{ label: "Mail box", section: "More details", controlKind: "text" }]);
    expect(JSON.stringify(pointed)).not.toContain("adele");
  });

  it("takes the title of a form, without what is before it, or the button that sends it", async () => {
    page(FORM.replace("More details", "Contoso VM | New matter"));
    begin(partReads("heading"));
    await press(document.querySelector("h2") ?? document.body);
    begin(partReads("submit"));
    for (const element of [byId("mail"), byId("send")]) await press(element);
    expect(pointed).toEqual([{ label: "New matter" }, { label: "Create" }]);
    expect(heard).toEqual([]);
  });

  it("goes on where a control of another kind, one without a name, or none is pressed", async () => {
    page(`${FORM}<input id="bare">`);
    begin(fieldReads(["select"]));
    for (const id of ["mail", "bare", "send"]) await press(byId(id));
    expect(pointed).toEqual([]);
    expect(heard).toEqual([]);
    expect(outlineIsThere()).toBe(true);
    await press(byId("plan"));
    expect(pointed).toHaveLength(1);
  });

  it("works by the keyboard alone: Tab walks the controls, Enter takes one", async () => {
    page(FORM);
    begin();
    await userEvent.keyboard("{Tab}{Tab}{Shift>}{Tab}{/Shift}{Enter}");
    expect(pointed.map(({ label }) => label)).toEqual(["Contact level"]);
    // The first one is of Shift, which says nothing by itself.
    expect(heard).toEqual(["keydown "]);
    expect(document.activeElement).toBe(document.body);
  });

  it("ends at Escape, and the page is the person's again", async () => {
    page(FORM);
    begin();
    await userEvent.keyboard("{Escape}");
    expect([ended, pointed.length, heard.length]).toEqual([1, 0, 0]);
    expect(outlineIsThere()).toBe(false);
    await new Promise((resolve) => setTimeout(resolve, 600));
    await press(byId("mail"));
    expect(heard).toContain("click mail");
    expect(document.activeElement).toBe(byId("mail"));
  });

  it("keeps the second click of two from the page", async () => {
    page(FORM);
    begin();
    const { left: x, top: y } = byId("plan").getBoundingClientRect();
    await userEvent.dblClick(document.documentElement, { position: { x: x + 5, y: y + 5 }, force: true });
    expect(pointed).toHaveLength(1);
    expect(heard).toEqual([]);
  });

  it("learns nothing from presses and keys that a script makes", () => {
    page(FORM);
    begin();
    byId("plan").click();
    byId("plan").dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true, clientX: 60, clientY: 60 }));
    for (const key of ["Tab", "Enter"])
      byId("plan").dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true }));
    expect(pointed).toEqual([]);
    expect(outlineIsThere()).toBe(true);
  });

  it("takes what is under the pointer at the press, also where the page has put something else there", async () => {
    page(FORM);
    begin();
    const { left, top } = byId("plan").getBoundingClientRect();
    await userEvent.hover(byId("plan"));
    Object.assign(byId("mail").style, { position: "fixed", top: `${top}px`, left: `${left}px` });
    await userEvent.click(document.documentElement, { position: { x: left + 5, y: top + 5 }, force: true });
    // The panel asks about the name of what was taken, not of what was outlined before.
    expect(pointed).toMatchObject([{ label: "Mail box" }]);
    expect(heard).toEqual([]);
  });

  it("reaches into an open shadow tree", async () => {
    page(`<div id="host"></div>`);
    const root = byId("host").attachShadow({ mode: "open" });
    root.append(document.createRange().createContextualFragment(FORM));
    begin();
    await press(root.getElementById("plan") ?? document.body);
    expect(pointed).toMatchObject([{ label: "Contact level", controlKind: "select" }]);
    expect(heard).toEqual([]);
  });

  it("works in a modal dialog", async () => {
    page(`<dialog id="dialog">${FORM}</dialog>`);
    (byId("dialog") as HTMLDialogElement).showModal();
    heard.length = 0;
    begin();
    await press(byId("plan"));
    expect(pointed).toMatchObject([{ label: "Contact level" }]);
    expect(heard).toEqual([]);
    await userEvent.keyboard("{Escape}");
  });

  it("draws nothing that moves the page, in a root that the page cannot open", async () => {
    page(FORM);
    const before = byId("send").getBoundingClientRect();
    begin();
    await userEvent.hover(byId("plan"));
    const host = document.querySelector("on-behalf-pointing");
    expect(host?.matches(":popover-open")).toBe(true);
    expect(host?.shadowRoot).toBeNull();
    expect(byId("send").getBoundingClientRect()).toEqual(before);
    expect(getComputedStyle(byId("plan")).cursor).toBe("crosshair");
    stop.abort();
    expect(getComputedStyle(byId("plan")).cursor).not.toBe("crosshair");
  });

  it("does not take long on a page of ten thousand controls with labels of megabytes", async () => {
    page(`${FORM}<input id="long">${'<input aria-label="one">'.repeat(10_000)}`);
    byId("long").setAttribute("aria-label", "x".repeat(10_000_000));
    begin();
    let spent = 0;
    const captured = capture;
    capture = (event) => {
      const began = performance.now();
      const isOurs = captured(event);
      spent += performance.now() - began;
      return isOurs;
    };
    await press(byId("plan"));
    expect(spent).toBeLessThan(1000);
    expect(pointed).toMatchObject([{ label: "Contact level" }]);
  });
});
