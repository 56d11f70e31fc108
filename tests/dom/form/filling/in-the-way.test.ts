import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { FoundField, FoundForm } from "../../../../src/form/detection/found-form.ts";
import { type FormFiller, formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { type Person, watchPerson } from "../../../../src/form/filling/person/watch-person.ts";
import { watchTyping } from "../../../../src/form/filling/person/watch-typing.ts";
import { namedTarget, textTarget, type TargetValue } from "../../../../src/form/filling/target/target-value.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";
import type { FormField } from "../../../../src/form/model/form-field.ts";
import { List, type Manners } from "./made-list.ts";

let stop = new AbortController();
let pane: HTMLElement;
let title: HTMLInputElement;
let list: List;
let first: HTMLInputElement | undefined;
let filler: FormFiller;
let person: Person;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const fieldsNow = (): FoundField[] => [
  { field: "country", control: { kind: "list", element: list.trigger }, label: "Country/region", sum: 100, clues: [] },
  ...(first
    ? [
        {
          field: "firstName" as const,
          control: { kind: "text" as const, element: first },
          label: "First name",
          sum: 100,
          clues: [],
        },
      ]
    : []),
];
const TARGETS: ReadonlyMap<FormField, TargetValue> = new Map([
  ["country", namedTarget("DE", ["Germany"])],
  ["firstName", textTarget("Kim")],
]);
const form = (): FoundForm => {
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  return { definition, containers: [pane], fields: fieldsNow(), evidence: [], titled: true };
};
const fill = (): Promise<boolean> => filler.fill(form(), TARGETS, []);
const reasonOf = (field: FormField): string | undefined => filler.reports().find((one) => one.field === field)?.reason;

const show = (manners: Partial<Manners> = {}): void => {
  const usual: Manners = { opensOn: "click", shutsOn: "mousedown", entries: ["Austria", "Germany"] };
  list = new List({ ...usual, ...manners }, pane, stop.signal);
  pane.append(list.trigger);
};

beforeEach(() => {
  stop = new AbortController();
  pane = document.body.appendChild(document.createElement("div"));
  title = pane.appendChild(document.createElement("input"));
  first = undefined;
  person = watchPerson(document, () => [pane], stop.signal);
  filler = formFiller({
    world: { find: (field) => fieldsNow().find((one) => one.field === field), allowed: () => true, pause },
    document,
    typing: watchTyping(document, fieldsNow, stop.signal),
    person,
    onChange: () => undefined,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

describe("a list that takes its time", () => {
  it.each([
    ["opens after 900 ms", { late: 900 }],
    ["says for 20 ms that it is open", { flickers: true }],
    ["opens at once and takes the keyboard", {}],
    ["opens after 300 ms", { late: 300 }],
  ] as const)("gets none of the keys, and is shut, where it %s", async (_name, manners) => {
    show(manners);
    const filled = fill();
    await vi.waitUntil(() => list.presses > 0);
    await userEvent.click(title);
    for (const key of "Paul types") {
      await userEvent.keyboard(key);
      await pause(70);
    }
    expect([title.value, list.heard, document.activeElement]).toEqual(["Paul types", "", title]);
    await filled;
    await vi.waitUntil(() => !list.popup);
    // One that did not open is tried again a little later.
    await pause(1100);
    await fill();
    expect(list.trigger.textContent).toBe("Germany");
  });

  it("that opened by our press gets no key of who was typing before", async () => {
    show({ loads: 500 });
    title.focus();
    const filled = fill();
    await vi.waitUntil(() => list.popup);
    await userEvent.keyboard("Paul");
    expect([title.value, list.heard]).toEqual(["Paul", ""]);
    await filled;
    expect([list.trigger.textContent, title.value, document.activeElement]).toEqual(["Germany", "Paul", title]);
  });
});

describe("the pointer", () => {
  it("over the form is no rest, elsewhere it is", async () => {
    show();
    const elsewhere = document.body.appendChild(document.createElement("button"));
    await userEvent.hover(elsewhere);
    await vi.waitUntil(() => person.restIn() === 0);
    await userEvent.hover(title);
    expect(person.restIn()).toBeGreaterThan(0);
    await userEvent.hover(elsewhere);
    await vi.waitUntil(() => person.restIn() === 0);
    await userEvent.hover(elsewhere, { position: { x: 3, y: 3 } });
    expect(person.restIn()).toBe(0);
  });
});

describe("a field that the person is in", () => {
  it("is filled when they leave it, and that is said", async () => {
    show();
    first = pane.appendChild(document.createElement("input"));
    first.value = "Carla";
    await userEvent.click(first);
    await userEvent.keyboard("{Control>}a{/Control}");
    await fill();
    expect([first.value, reasonOf("firstName"), list.trigger.textContent]).toEqual(["Carla", "inUse", "Germany"]);
    await userEvent.click(title);
    await fill();
    expect([first.value, reasonOf("firstName")]).toEqual(["Kim", "set"]);
  });

  it("is filled once they have turned to something else; what they had marked is still marked", async () => {
    show();
    first = pane.appendChild(document.createElement("input"));
    first.value = "Carla";
    await userEvent.click(first);
    await userEvent.keyboard("{Control>}a{/Control}");
    await fill();
    expect(reasonOf("firstName")).toBe("inUse");
    await pause(5100);
    await fill();
    expect([first.value, reasonOf("firstName")]).toEqual(["Kim", "set"]);
    await userEvent.keyboard("Paul");
    expect(first.value).toBe("Paul");
  });

  it("is theirs once they have typed in it", async () => {
    show();
    first = pane.appendChild(document.createElement("input"));
    await userEvent.click(first);
    await fill();
    await userEvent.keyboard("Paul");
    await userEvent.click(title);
    await fill();
    expect([first.value, reasonOf("firstName")]).toEqual(["Paul", "typed"]);
  });
});

describe("a pane that is dismissed by what happens outside it", () => {
  it.each([
    ["mousedown", "mousedown"],
    ["pointerdown", "pointerdown"],
    ["click", "click"],
    ["mousedown", "click"],
  ] as const)(
    "(%s) stays, though a list in it shuts only at a %s elsewhere and has no such entry",
    async (dismissedBy, shutsOn) => {
      show({ opensOn: "mousedown", shutsOn, entries: ["France", "Spain"] });
      document.addEventListener(
        dismissedBy,
        ({ target }) => void (target instanceof Node && !pane.contains(target) && pane.remove()),
        { signal: stop.signal },
      );
      title.value = "All that was typed";
      await fill();
      expect([pane.isConnected, list.popup, reasonOf("country")]).toEqual([true, undefined, "noOption"]);
    },
  );

  it("stays where the keyboard leaving it dismisses it", async () => {
    show({ entries: ["France", "Spain"] });
    pane.addEventListener(
      "focusout",
      ({ relatedTarget }) => void (relatedTarget instanceof Node && !pane.contains(relatedTarget) && pane.remove()),
      { signal: stop.signal },
    );
    await userEvent.click(title);
    await fill();
    expect([pane.isConnected, document.activeElement]).toEqual([true, title]);
  });
});

it("the view of the form is not scrolled", async () => {
  show({ entries: Array.from({ length: 60 }, (_one, at) => (at === 59 ? "Germany" : `Country ${at}`)) });
  pane.style.cssText = "height: 120px; overflow: auto";
  const far = pane.insertBefore(document.createElement("div"), list.trigger);
  far.style.height = "500px";
  await fill();
  expect([list.trigger.textContent, pane.scrollTop]).toEqual(["Germany", 0]);
});
