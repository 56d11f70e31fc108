import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { activeIn } from "../../../../src/page/elements/active-in.ts";
import { elementsAt } from "../../../../src/page/elements/elements-at.ts";
import { elementsOf } from "../../../../src/page/elements/elements-of.ts";
import { listen } from "../../../../src/page/elements/listen.ts";
import { enterShadows, watchRoots } from "../../../../src/page/elements/shadow-roots.ts";
import { openTestDoor, showShadows } from "./shadow-page.ts";

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  openTestDoor();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  enterShadows(() => null, "");
});

describe("events", () => {
  const events = vi.fn<(target: EventTarget | undefined) => void>();
  beforeEach(() => events.mockClear());
  const send = (type: string, composed: boolean): Element => {
    const [input] = elementsOf(document, "input");
    if (!input) throw new Error("No input");
    input.dispatchEvent(new Event(type, { bubbles: true, composed }));
    return input;
  };
  const hear = (): void =>
    listen(document, ["input", "change"], (event) => events(event.composedPath()[0]), stop.signal);

  it("that do not leave their tree are heard, each once", () => {
    showShadows(`<x-a data-shadow="open"><x-b data-shadow="open"><input></x-b></x-a>`);
    hear();
    const input = send("change", false);
    send("input", true);
    expect(events.mock.calls).toEqual([[input], [input]]);
  });

  it("in a closed tree are heard where they happen", () => {
    showShadows(`<x-a data-shadow="closed"><input></x-a>`);
    hear();
    const input = send("change", false);
    send("input", true);
    expect(events.mock.calls).toEqual([[input], [document.querySelector("x-a")], [input]]);
  });
});

it("what has the keyboard, and what is at a point, is found in open and closed trees", () => {
  showShadows(
    `<x-a data-shadow="open"><x-b data-shadow="closed"><input id="a" style="position:fixed;top:0;left:0"></x-b></x-a>`,
  );
  watchRoots(document, () => undefined, stop.signal);
  const [input] = elementsOf(document, "input");
  (input as HTMLInputElement).focus();
  expect(activeIn(document)).toBe(input);
  expect(elementsAt(document, 5, 5).at(0)).toBe(input);
});
