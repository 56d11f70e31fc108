import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { elementsOf } from "../../../../src/page/elements/elements-of.ts";
import { enterShadows, shadowRootOf, watchRoots } from "../../../../src/page/elements/shadow-roots.ts";
import { boundedText } from "../../../../src/page/text/bounded-text.ts";
import { NESTED, openTestDoor, showShadows, testDoor, treeOf } from "./shadow-page.ts";

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

const names = (selector: string, root: ParentNode = document): string[] =>
  [...elementsOf(root, selector)].map(({ id }) => id);
const watch = (): void => watchRoots(document, () => undefined, stop.signal);

describe.each([
  ["of a page that is watched", watch],
  ["of one that is not", () => undefined],
])("the elements %s", (_which, begin) => {
  it("are found in shadow trees, in reading order", () => {
    showShadows(NESTED);
    begin();
    expect(names("input")).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(names("input", document.body)).toEqual(["a", "b", "c", "d", "e", "f"]);
    expect(names("input", document.querySelector("#form") ?? document)).toEqual(["b", "c", "d", "e"]);
    expect(names("input", treeOf("#form"))).toEqual(["b", "c", "d", "e"]);
    expect(names("x-form,x-field")).toEqual(["form", ""]);
  });

  it("are found in closed shadow trees by the browser's own door", () => {
    showShadows(
      `<x-form data-shadow="closed"><input id="a"><x-field data-shadow="closed"><input id="b"></x-field></x-form>`,
    );
    begin();
    expect(names("input")).toEqual(["a", "b"]);
  });

  it("are not looked for in a tree of our own", () => {
    showShadows(
      `<test-own data-shadow="open"><input id="a"></test-own><test-own data-shadow="closed"><input></test-own>`,
    );
    begin();
    expect(names("input")).toEqual([]);
    expect(shadowRootOf(document.querySelector("test-own") ?? document.body)).toBeNull();
  });

  it("that are slotted come where they are in the page", () => {
    showShadows(`<x-form data-shadow="open"><input id="a"><slot name="own"></slot><input id="c" slot="own"></x-form>`);
    begin();
    expect(names("input")).toEqual(["a", "c"]);
  });
});

it("asks the door only of what is likely to have a closed shadow tree", () => {
  const door = vi.fn(testDoor);
  openTestDoor(door);
  showShadows(`<x-a></x-a><div></div><div>Text</div><input><span><b>x</b></span><svg></svg>`);
  expect(names("input")).toHaveLength(1);
  expect(door.mock.calls.map(([{ localName }]) => localName)).toEqual(["x-a", "div"]);
});

it("texts are read as they are drawn: from the shadow tree, with what is slotted", () => {
  showShadows(
    `<x-label data-shadow="open"><style>b{color:red}</style><b>First</b> <slot name="word">other</slot>` +
      `<i slot="word">name</i><i slot="none">nowhere</i></x-label><x-empty data-shadow="open"><slot>Email</slot>` +
      `</x-empty>`,
  );
  expect(boundedText(document.body)).toBe("First name Email");
});
