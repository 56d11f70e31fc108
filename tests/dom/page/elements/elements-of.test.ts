import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { lookAt, elementsOf, forgetElements, keepWhileWatched } from "../../../../src/page/elements/elements-of.ts";

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

it("finds what has become a part by an attribute alone, a second later", () => {
  page(`<input id="a"><div id="b"></div>`);
  const clock = vi.spyOn(performance, "now").mockReturnValue(5000);
  expect(inLook(() => names("[role]"))).toEqual([]);
  document.querySelector("#b")?.setAttribute("role", "combobox");
  clock.mockReturnValue(6001);
  expect(inLook(() => names("[role]"))).toEqual(["b"]);
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
