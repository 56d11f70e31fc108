import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { elementsOf, keepWhileWatched, lookAt } from "../../../../src/page/elements/elements-of.ts";
import { enterShadows, watchRoots } from "../../../../src/page/elements/shadow-roots.ts";
import { addTree, hostOf, NESTED, openTestDoor, showShadows, treeOf } from "./shadow-page.ts";

let stop: AbortController;
beforeEach(() => {
  stop = new AbortController();
  heard.mockClear();
  openTestDoor();
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
  enterShadows(() => null, "");
});

const names = (selector: string, root: ParentNode = document): string[] =>
  [...elementsOf(root, selector)].map(({ id }) => id);
const heard = vi.fn<(root: ShadowRoot) => void>();
const watch = (): void => watchRoots(document, heard, stop.signal);

describe("what comes later", () => {
  it.each([
    ["a part with a shadow tree", (): void => document.body.append(document.createElement("section"))],
    ["an element alone", (): void => undefined],
  ])("is found and heard of: %s", (_what, before) => {
    showShadows(`<input id="a">`);
    watch();
    expect(names("input")).toEqual(["a"]);
    before();
    const host = hostOf(`<input id="b">`);
    (document.querySelector("section") ?? document.body).append(host);
    expect(names("input")).toEqual(["a", "b"]);
    expect(heard.mock.calls).toEqual([[host.shadowRoot]]);
  });

  it.each(["x-late", "div"])("is found where %s gets its shadow tree long after it was added", async (tag) => {
    showShadows(`<${tag}></${tag}>`);
    watch();
    expect(names("input")).toEqual([]);
    const root = addTree(document.querySelector(tag) ?? document.body, `<input id="a">`);
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(root));
    expect(names("input")).toEqual(["a"]);
  });

  it("is found in a closed tree too", async () => {
    showShadows(`<x-late></x-late>`);
    watch();
    expect(names("input")).toEqual([]);
    const root = addTree(document.querySelector("x-late") ?? document.body, `<input id="a">`, "closed");
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith(root));
    expect(names("input")).toEqual(["a"]);
  });

  it("within a shadow tree is found, and what has gone is not", () => {
    showShadows(NESTED);
    watch();
    treeOf("#form").append(hostOf(`<input id="g">`));
    expect(names("input")).toEqual(["a", "b", "c", "d", "e", "g", "f"]);
    treeOf("#form").querySelector("x-field")?.remove();
    expect(names("input")).toEqual(["a", "b", "d", "e", "g", "f"]);
    document.querySelector("#form")?.remove();
    expect(names("input")).toEqual(["a", "f"]);
  });

  it("back again is found once more, and heard of once", () => {
    showShadows(NESTED);
    watch();
    const form = document.querySelector("#form") ?? document.body;
    form.remove();
    expect(names("input")).toEqual(["a", "f"]);
    document.body.prepend(form);
    expect(names("input")).toEqual(["b", "c", "d", "e", "a", "f"]);
    expect(heard).toHaveBeenCalledTimes(3);
  });

  it("makes a look see it, though all else is kept", () => {
    showShadows(`<input id="a"><x-late></x-late>`);
    keepWhileWatched(stop.signal);
    watch();
    const look = (): string[] => lookAt(document, () => names("input"));
    expect(look()).toEqual(["a"]);
    const host = hostOf(`<input id="b">`);
    document.body.append(host);
    expect(look()).toEqual(["a", "b"]);
  });
});

it("a second watcher hears of the roots that are known, and nobody after the end", () => {
  showShadows(NESTED);
  watch();
  expect(heard).toHaveBeenCalledTimes(3);
  const second = new AbortController();
  const other = vi.fn<(root: ShadowRoot) => void>();
  watchRoots(document, other, second.signal);
  expect(other).toHaveBeenCalledTimes(3);
  second.abort();
  document.body.append(hostOf(""));
  expect(names("x-late")).toHaveLength(1);
  expect([heard.mock.calls.length, other.mock.calls.length]).toEqual([4, 3]);
});

describe("a page with very many shadow trees", () => {
  it("is looked into up to a limit, and no look takes long", () => {
    document.body.append(...Array.from({ length: 10_000 }, (_, id) => hostOf("<input>", `x-row${id % 200}`)));
    watch();
    let longest = 0;
    let found = 0;
    for (let look = 0; look < 5; look += 1) {
      const began = performance.now();
      found = names("input").length;
      longest = Math.max(longest, performance.now() - began);
    }
    expect(found).toBeGreaterThan(0);
    expect(found).toBeLessThanOrEqual(2000);
    expect(longest).toBeLessThan(1000);
  });
});
