import { userEvent } from "vitest/browser";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { watchIntent } from "../../../../src/submission/page/watch-intent.ts";

let end: AbortController;
const onIntent = vi.fn<(control: Element) => void>();

beforeEach(() => {
  end = new AbortController();
  onIntent.mockClear();
  document.body.innerHTML = `<form><label for="create">Go</label><input><button id="create">Create</button></form>`;
  document.querySelector("form")?.addEventListener("submit", (event) => event.preventDefault());
  const submitControl = ({ target }: Event): Element | undefined =>
    target instanceof Element && target.id === "create" ? target : undefined;
  watchIntent(window, { submitControl, onPress: () => undefined, onIntent }, end.signal);
});
afterEach(() => {
  end.abort();
  document.body.replaceChildren();
});

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`There is no ${selector}`);
  return found;
};

it("takes no click of a script for the person's", () => {
  part("label").click();
  part("button").click();
  document.querySelector("form")?.requestSubmit(part("button"));
  for (const key of ["Enter", " "]) part("button").dispatchEvent(new KeyboardEvent("keydown", { bubbles: true, key }));
  for (const type of ["pointerdown", "pointerup", "click"])
    part("button").dispatchEvent(new PointerEvent(type, { bubbles: true }));
  expect(onIntent).not.toHaveBeenCalled();
});

it.each([
  ["a click", () => userEvent.click(part("button"))],
  ["a click on its label", () => userEvent.click(part("label"))],
  ["a double click", () => userEvent.dblClick(part("button"))],
  ["Enter in a field of its form", () => userEvent.type(part("input"), "{Enter}")],
])("hears %s of the person", async (_what, act) => {
  await act();
  await vi.waitFor(() => expect(onIntent).toHaveBeenCalled());
  expect(onIntent).toHaveBeenCalledWith(part("button"));
});
