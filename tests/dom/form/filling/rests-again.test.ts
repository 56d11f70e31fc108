import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { keepKeyboard } from "../../../../src/form/filling/person/keep-keyboard.ts";
import { type Person, watchPerson } from "../../../../src/form/filling/person/watch-person.ts";

let stop = new AbortController();
let person: Person;
/** Added to the time that has passed. */
let skipped = 0;

const byId = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

beforeEach(() => {
  stop = new AbortController();
  skipped = 0;
  const now = performance.now.bind(performance);
  vi.spyOn(performance, "now").mockImplementation(() => now() + skipped);
  person = watchPerson(document, () => [...document.querySelectorAll("#pane"), document.body], stop.signal);
});
afterEach(() => {
  vi.restoreAllMocks();
  stop.abort();
  document.body.replaceChildren();
});

describe.each(["dialog", "true", "menu"])(
  "a button (%s) that opened the form's pane, and says so as long as it is open",
  (popup) => {
    const open = (focus: boolean): Promise<void> => {
      document.body.innerHTML =
        `<button id="help" ` +
        `aria-haspopup="${popup}" aria-expanded="false">Help</button><div id="pane" hidden><input id="title"></div>`;
      byId("help").addEventListener("click", () => {
        byId("help").setAttribute("aria-expanded", "true");
        byId("pane").hidden = false;
        if (focus) byId("title").focus();
      });
      return userEvent.click(byId("help"));
    };

    it("is no list of the person's once they are in the form", async () => {
      await open(true);
      await userEvent.keyboard("No mail");
      skipped += 1000;
      expect(person.restIn()).toBe(0);
    });

    it("nor when they have left the keyboard at it for long", async () => {
      await open(false);
      skipped += 12_000;
      expect(person.restIn()).toBe(0);
    });
  },
);

it("a list in the form is the person's for as long as they have the keyboard there", async () => {
  document.body.innerHTML =
    `<div id="pane"><input id="title"><div id="list" role="combobox" ` +
    `tabindex="0" aria-expanded="false">Severity</div></div>`;
  byId("list").addEventListener("click", () => byId("list").setAttribute("aria-expanded", "true"));
  await userEvent.click(byId("list"));
  skipped += 20_000;
  expect(person.restIn()).toBe(Number.POSITIVE_INFINITY);
});

describe("in a shadow tree", () => {
  const open = (): readonly [HTMLInputElement, HTMLElement] => {
    document.body.innerHTML =
      `<div id="pane"><div id="host"></div><div id="list" role="combobox" ` + `tabindex="0">Country</div></div>`;
    const input = byId("host").attachShadow({ mode: "open" }).appendChild(document.createElement("input"));
    return [input, byId("list")];
  };

  it("a field that the person is in is known as that", async () => {
    const [input] = open();
    await userEvent.click(input);
    expect(person.isIn(input)).toBe(true);
  });

  it("the keyboard goes back to where it was", async () => {
    const [input, list] = open();
    const keyboard = keepKeyboard(document, person, () => Promise.resolve(), stop.signal);
    await userEvent.click(input);
    await keyboard.inTurn((acting) => {
      acting.opens(list, () => false)();
      list.focus();
      return Promise.resolve();
    });
    await userEvent.keyboard("Carla");
    expect(input.value).toBe("Carla");
  });
});
