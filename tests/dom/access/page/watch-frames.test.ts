import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type FramePlace, placeInTop, watchFrames } from "../../../../src/access/page/watch-frames.ts";

let stop: AbortController;
const reported: [number, boolean | undefined][] = [];
beforeEach(() => {
  stop = new AbortController();
  reported.length = 0;
});
afterEach(() => {
  stop.abort();
  for (const frame of document.querySelectorAll("iframe")) frame.remove();
});

const frame = (): HTMLIFrameElement => {
  const element = document.createElement("iframe");
  document.body.append(element);
  return element;
};
const watch = () => watchFrames(window, (frameId, shown) => void reported.push([frameId, shown]), stop.signal);
/** Where an element is among the frames of this document. */
const placeOf = ({ contentWindow }: HTMLIFrameElement): FramePlace => {
  for (let index = 0; index < window.length; index += 1)
    if (window[index] === contentWindow) return { index, count: window.length };
  throw new Error("No frame of this document");
};

test("a frame knows its place in the top document, also from within another one; the top document has none", () => {
  const top = { length: 3 } as Window & Record<number, unknown>;
  const outer = { parent: top, top, location: { ancestorOrigins: ["https://top.example"] } } as unknown as Window;
  const inner = {
    parent: outer,
    top,
    location: { ancestorOrigins: ["https://outer.example", "https://top.example"] },
  } as unknown as Window;
  Object.assign(top, { 0: {}, 1: outer, 2: {}, top, parent: top });
  expect(placeInTop(outer)).toEqual({ index: 1, count: 3, within: [] });
  expect(placeInTop(inner)).toEqual({ index: 1, count: 3, within: ["https://outer.example"] });
  expect(
    placeInTop({ parent: outer, top, location: {} } as unknown as Window),
    "in a browser that tells no origins",
  ).toEqual({ index: 1, count: 3, within: [""] });

  expect(placeInTop(top)).toBeUndefined();
  expect(placeInTop({ parent: top, top } as unknown as Window), "in a shadow tree").toBeUndefined();
});

test.each(["opacity:0", "visibility:hidden", "display:none", "width:0;border:0"])(
  "tells when a frame is hidden by %s and when it is shown again",
  async (style) => {
    const [other, element] = [frame(), frame()];
    other.style.cssText = style;
    watch()({ frameId: 5, ...placeOf(element) });
    expect(reported).toEqual([[5, true]]);
    element.style.cssText = style;
    await vi.waitFor(() =>
      expect(reported).toEqual([
        [5, true],
        [5, false],
      ]),
    );
    element.style.cssText = "";
    await vi.waitFor(() => expect(reported.at(-1)).toEqual([5, true]));
  },
);

test(
  "a frame behind another one, a clipped one and a faint one are not seen before they come to " + "the front",
  async () => {
    const disguises: Readonly<Record<string, (element: HTMLElement) => void>> = {
      behind: (element) => {
        element.style.cssText = "position:fixed;left:0;top:0;z-index:1";
        const front = frame();
        front.style.cssText = "position:fixed;left:0;top:0;z-index:2";
      },
      clipped: (element) => void (element.style.clipPath = "inset(50%)"),
      faint: (element) => void (element.style.opacity = "0.02"),
      filtered: (element) => void (element.style.filter = "opacity(0.05)"),
      masked: (element) => void (element.style.maskImage = "linear-gradient(transparent, transparent)"),
      "out of the window for good": (element) => void (element.style.cssText = "position:fixed;left:9999px"),
    };
    for (const [disguise, put] of Object.entries(disguises)) {
      reported.length = 0;
      const element = frame();
      put(element);
      watch()({ frameId: 5, ...placeOf(element) });
      expect(reported, disguise).toEqual([[5, false]]);
      element.style.cssText = "position:fixed;left:0;top:0;z-index:3";
      await vi.waitFor(() => expect(reported.at(-1), disguise).toEqual([5, true]));
      stop.abort();
      stop = new AbortController();
      for (const one of document.querySelectorAll("iframe")) one.remove();
    }
  },
);

test("finds the element of a frame that is an object", async () => {
  const element = document.createElement("object");
  element.data = "data:text/html,form";
  document.body.append(element);
  const placed = (): number | undefined =>
    [...Array(window.length).keys()].find((at) => window[at] === element.contentWindow);
  await vi.waitFor(() => expect(placed()).toBeDefined());
  watch()({ frameId: 5, index: placed() ?? 0, count: window.length });
  expect(reported).toEqual([[5, true]]);
  stop.abort();
  element.remove();
  await vi.waitFor(() => expect(window.length).toBe(0));
});

test("a frame that was seen stays so under a dialog, and one out of the window may be scrolled to", () => {
  vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
  const [element, below] = [frame(), frame()];
  below.style.cssText = "position:absolute;top:5000px;left:0";
  const begin = watch();
  begin({ frameId: 5, ...placeOf(element) });
  begin({ frameId: 6, ...placeOf(below) });
  expect(reported).toEqual([
    [5, true],
    [6, true],
  ]);
  const dialog = document.body.appendChild(document.createElement("dialog"));
  dialog.style.cssText = "width:100vw;height:100vh;max-width:none;max-height:none;margin:0;padding:0;border:0";
  dialog.showModal();
  expect(
    document.elementFromPoint(element.getBoundingClientRect().left + 5, element.getBoundingClientRect().top + 5),
  ).toBe(dialog);
  vi.advanceTimersByTime(5000);
  dialog.remove();
  expect(reported).toEqual([
    [5, true],
    [6, true],
  ]);
  vi.useRealTimers();
});

test("asks for the place again when frames come or go, and follows the element that it belongs to", async () => {
  const element = frame();
  const begin = watch();
  begin({ frameId: 5, ...placeOf(element) });
  const other = document.createElement("iframe");
  element.before(other);
  other.style.opacity = "0";
  await vi.waitFor(() =>
    expect(reported).toEqual([
      [5, true],
      [5, undefined],
    ]),
  );
  begin({ frameId: 5, ...placeOf(element) });
  expect(reported.at(-1)).toEqual([5, true]);
});

test("gives no answer to a place that is out of date, but asks again", async () => {
  const element = frame();
  element.style.opacity = "0";
  const { index, count } = placeOf(element);
  watch()({ frameId: 5, index, count: count + 1 });
  expect(reported).toEqual([]);
  await vi.waitFor(() => expect(reported).toEqual([[5, undefined]]));
});

test("counts a frame as not seen whose element cannot be found, and ends with the script", async () => {
  const clear = vi.spyOn(globalThis, "clearInterval");
  const host = document.createElement("div");
  document.body.append(host);
  const inShadow = document.createElement("iframe");
  host.attachShadow({ mode: "closed" }).append(inShadow);
  expect(
    [...Array(window.length).keys()].some((at) => window[at] === inShadow.contentWindow),
    "it has no place",
  ).toBe(false);
  watch()({ frameId: 5, index: window.length, count: window.length });
  expect(reported).toEqual([[5, false]]);
  stop.abort();
  expect(clear).toHaveBeenCalled();
  clear.mockRestore();
  host.remove();
});
