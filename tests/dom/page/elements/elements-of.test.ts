import { afterEach, beforeEach, expect, it, vi } from "vitest";
import {
  lookAt,
  elementsOf,
  forgetElements,
  keepWhileWatched,
  mendElements,
} from "../../../../src/page/elements/elements-of.ts";

let watch: AbortController;
beforeEach(() => {
  watch = new AbortController();
  keepWhileWatched(watch.signal);
});
afterEach(() => {
  watch.abort();
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const names = (selector: string, root: ParentNode = document): string[] =>
  [...elementsOf(root, selector)].map(({ id }) => id);
const page = (html: string): void => {
  document.body.replaceChildren(document.createRange().createContextualFragment(html));
};
const inLook = <T>(work: () => T): T => lookAt(document, work);

it("finds what the page itself finds, in its order, in the whole page and below one element", () => {
  page(
    `<div id="a" role="heading"><h2 id="b">x</h2></div><section id="c"><input id="d"><button id="e" ` +
      `title="t" tabindex="0"></button></section>`,
  );
  for (const selector of ["h2,[role=heading]", "input,button", "[title][tabindex]", "textarea"]) {
    const own = (root: ParentNode): string[] => [...root.querySelectorAll(selector)].map(({ id }) => id);
    const section = document.querySelector("section");
    if (!section) throw new Error("No section");
    for (const root of [document, document.body, section]) {
      expect(
        inLook(() => names(selector, root)),
        selector,
      ).toEqual(own(root));
      expect(names(selector, root), selector).toEqual(own(root));
    }
  }
});

it("searches the whole page once for all questions of a look and of the next ones, until parts come or go", () => {
  page(`<input id="a">`);
  const search = vi.spyOn(document, "querySelectorAll");
  const both = (): string[][] => inLook(() => [names("input"), names("button"), names("input", document.body)]);
  expect(both()).toEqual([["a"], [], ["a"]]);
  document.querySelector("input")?.after(document.createElement("button"));
  expect(both()).toEqual([["a"], [], ["a"]]);
  expect(search).toHaveBeenCalledTimes(1);
  forgetElements();
  expect(both()).toEqual([["a"], [""], ["a"]]);
  expect(search).toHaveBeenCalledTimes(2);
});

it("puts what comes among what is known, in reading order, and leaves out what is gone", () => {
  page(`<section id="a" role="group"><input id="b"></section><p></p><input id="c"><div></div>`);
  const search = vi.spyOn(document, "querySelectorAll");
  const all = (): string[] => inLook(() => names("input,[role]"));
  expect(all()).toEqual(["a", "b", "c"]);
  const part = document.querySelector("p");
  part?.append(document.createRange().createContextualFragment(`<b role="note" id="d"></b><i><input id="e"></i>`));
  mendElements([...(part?.children ?? [])]);
  expect(all()).toEqual(["a", "b", "d", "e", "c"]);
  const moved = document.querySelector("#a");
  document.querySelector("div")?.append(moved ?? "");
  document.querySelector("#d")?.remove();
  mendElements(moved ? [moved] : []);
  expect(all()).toEqual(["e", "c", "a", "b"]);
  document.querySelector("div")?.setAttribute("role", "region");
  mendElements([...document.querySelectorAll("div")]);
  expect(all()).toEqual(["e", "c", "", "a", "b"]);
  expect(search.mock.calls.filter(([selector]) => selector.length > 20)).toHaveLength(1);
});

it("finds what is below one element among what is known, also in shadow trees", () => {
  page(`<input id="a"><section id="b"><i><input id="c"></i><div><input id="f"></div></section><input id="g">`);
  const root = document.querySelector("div")?.attachShadow({ mode: "open" });
  if (root) root.innerHTML = `<input id="d"><p><button id="e"></button></p>`;
  const search = vi.spyOn(Element.prototype, "querySelectorAll");
  const below = (selector: string): string[] =>
    inLook(() => [
      ...names("input,button"),
      "",
      ...[...document.querySelectorAll(selector)].flatMap((one) => names("input,button", one)),
    ]);
  expect(below("section")).toEqual(["a", "c", "d", "e", "f", "g", "", "c", "d", "e", "f"]);
  expect(below("div")).toEqual(["a", "c", "d", "e", "f", "g", "", "d", "e", "f"]);
  expect(below("input,button").at(-1)).toBe("");
  expect(search).not.toHaveBeenCalled();
});

it("searches anew after many additions", () => {
  page(`<input id="a"><div></div>`);
  expect(inLook(() => names("input"))).toEqual(["a"]);
  const rows = Array.from({ length: 50 }, () => document.createElement("input"));
  document.querySelector("div")?.append(...rows);
  mendElements(rows);
  expect(inLook(() => names("input"))).toHaveLength(51);
});

it("finds an ID whatever element has it", () => {
  page(`<span id="a"></span><input id="b">`);
  expect(inLook(() => names("#a"))).toEqual(["a"]);
});

it("keeps nothing of a page that has very many parts", () => {
  page("<input>".repeat(3001));
  expect(inLook(() => names("input"))).toHaveLength(3001);
  document.body.append(document.createElement("input"));
  expect(inLook(() => names("input"))).toHaveLength(3002);
});

it("keeps nothing where nobody watches the page", () => {
  page(`<input id="a">`);
  watch.abort();
  expect(inLook(() => names("input"))).toEqual(["a"]);
  document.querySelector("input")?.after(document.createElement("input"));
  expect(inLook(() => names("input"))).toEqual(["a", ""]);
});

it("goes on after a look within a look", () => {
  page(`<input id="a">`);
  const search = vi.spyOn(document, "querySelectorAll");
  expect(inLook(() => [inLook(() => names("input")), names("input")])).toEqual([["a"], ["a"]]);
  expect(search).toHaveBeenCalledTimes(1);
});

it("is over with the look, though that fails", () => {
  page(`<input id="a">`);
  expect(() =>
    inLook(() => {
      names("input");
      throw new Error("A look fails");
    }),
  ).toThrow("A look fails");
  document.body.append(document.createElement("input"));
  expect(names("input")).toHaveLength(2);
});
