import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { openList } from "../../../../src/page/controls/open-list.ts";
import { pressBeside } from "../../../../src/page/controls/press.ts";
import { chooseOption } from "../../../../src/page/controls/write-control.ts";
import { keepKeyboard, type Keyboard } from "../../../../src/form/filling/person/keep-keyboard.ts";
import { watchPerson } from "../../../../src/form/filling/person/watch-person.ts";

let stop = new AbortController();
let keyboard: Keyboard;
/** Heard before anybody else hears of a press. */
let onPress = (): void => undefined;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const germany = {
  choose: (offered: readonly string[]) => (offered.includes("Germany") ? offered.indexOf("Germany") : "none"),
} as const;

interface Kind {
  /** What the list says of itself. */
  readonly says: "nothing" | "always open" | "the truth";
  /** The page builds the trigger anew when an entry is chosen. */
  readonly replaced?: boolean;
}

const list = (name: string, { says, replaced = false }: Kind): HTMLElement => {
  let trigger = document.createElement("div");
  const said = (isOpen: boolean): void => {
    if (says === "the truth" || (says === "always open" && isOpen && !trigger.hasAttribute("aria-expanded")))
      trigger.setAttribute("aria-expanded", String(isOpen));
  };
  let popup: HTMLElement | undefined;
  const shut = (): void => {
    popup?.remove();
    popup = undefined;
    said(false);
  };
  const open = (): void => {
    popup = document.createElement("ul");
    for (const text of ["Austria", "Germany"]) {
      const option = popup.appendChild(document.createElement("li"));
      option.setAttribute("role", "option");
      option.textContent = text;
      option.addEventListener("click", () => {
        if (replaced) {
          const next = trigger.cloneNode() as HTMLDivElement;
          trigger.replaceWith(next);
          trigger = next;
        }
        trigger.textContent = text;
        shut();
      });
    }
    document.body.append(popup);
    said(true);
  };
  trigger.id = name;
  trigger.tabIndex = 0;
  trigger.setAttribute("role", "combobox");
  trigger.textContent = "Select";
  said(false);
  trigger.addEventListener("click", () => (popup ? shut() : open()));
  return document.body.appendChild(document.createElement("p")).appendChild(trigger);
};

const chooseAustria = async (name: string): Promise<void> => {
  await userEvent.click(document.getElementById(name) as HTMLElement);
  const option = [...document.querySelectorAll("[role=option]")].findLast(
    ({ textContent }) => textContent === "Austria",
  );
  if (!option) throw new Error(`The list ${name} is not open.`);
  await userEvent.click(option);
};
const shown = (name: string): string | undefined => document.getElementById(name)?.textContent;

beforeEach(() => {
  stop = new AbortController();
  onPress = () => undefined;
  addEventListener("pointerdown", () => onPress(), { capture: true, signal: stop.signal });
  keyboard = keepKeyboard(
    document,
    watchPerson(document, () => [], stop.signal),
    pause,
    stop.signal,
  );
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it.each<[string, Kind, number]>([
  ["says nothing of itself", { says: "nothing" }, 0],
  ["says nothing of itself, and is built anew", { says: "nothing", replaced: true }, 0],
  ["is built anew while it says that it is open", { says: "always open", replaced: true }, 0],
  ["says forever that it is open", { says: "always open" }, 3200],
  ["tells the truth", { says: "the truth" }, 0],
])("after a list was filled that %s, the person chooses in another one", async (_, kind, later) => {
  const element = list("country", kind);
  list("severity", { says: "nothing" });
  await keyboard.inTurn((acting) => chooseOption({ kind: "list", element }, germany, acting));
  expect(shown("country")).toBe("Germany");
  await pause(later);
  await chooseAustria("severity");
  expect(shown("severity")).toBe("Austria");
});

it("a list of ours that opens once more while the person is elsewhere is shut", async () => {
  const element = list("country", { says: "the truth" });
  const title = document.body.appendChild(document.createElement("input"));
  await keyboard.inTurn((acting) => chooseOption({ kind: "list", element }, germany, acting));
  await userEvent.click(title);
  element.click();
  expect(element.getAttribute("aria-expanded")).toBe("true");
  await vi.waitUntil(() => element.getAttribute("aria-expanded") === "false");
  await userEvent.keyboard("Paul");
  expect(title.value).toBe("Paul");
});

it("after a list that did not open, the person chooses in another one", async () => {
  const element = list("country", { says: "the truth" });
  element.addEventListener("click", (event) => event.stopImmediatePropagation(), { capture: true });
  list("severity", { says: "nothing" });
  expect(
    await keyboard.inTurn((acting) =>
      openList(
        { kind: "list", element },
        { ...acting, pause: (milliseconds) => pause(milliseconds > 1000 ? milliseconds : 1) },
      ),
    ),
  ).toBe("notOpened");
  await chooseAustria("severity");
  expect(shown("severity")).toBe("Austria");
});

it("the keyboard stays where the person puts it while a group of radios is set", async () => {
  document.body.innerHTML =
    `<input id="one"><input id="two"><div role="radiogroup"><div role="radio" ` +
    `aria-checked="false">Email</div></div>`;
  const [one, two, group, option] = ["#one", "#two", "[role=radiogroup]", "[role=radio]"].map((selector) =>
    document.querySelector<HTMLElement>(selector),
  );
  if (!one || !two || !group || !option) throw new Error("The page lacks something.");
  one.focus();
  let pauses = 0;
  await keyboard.inTurn((acting) =>
    chooseOption(
      { kind: "radioGroup", element: group, options: [option] },
      { choose: () => 0 },
      { ...acting, pause: async () => void ((pauses += 1) === 1 && (await userEvent.click(two))) },
    ),
  );
  expect([pauses > 0, document.activeElement]).toEqual([true, two]);
});

it("a press that was kept from a list of ours keeps no other press from the page", async () => {
  document.body.innerHTML = `<button id="ours">Germany</button><button id="theirs">Next</button>`;
  const [ours, theirs] = ["ours", "theirs"].map((id) => document.getElementById(id));
  if (!ours || !theirs) throw new Error("The page lacks something.");
  let presses = 0;
  theirs.addEventListener("click", () => (presses += 1));
  // It shuts between the halves of the press: no click comes of it.
  onPress = () => ours.remove();
  await keyboard.inTurn(async (acting) => {
    const release = acting.opens(document.createElement("div"), (target) => target === ours);
    await userEvent.click(ours);
    release();
    await userEvent.click(theirs);
  });
  expect(presses).toBe(1);
});

it.each([
  ["a dialog", "<dialog open id=pane><div><div id=list role=combobox></div></div></dialog>"],
  ["a pane that is called one", "<div role=dialog id=pane><div><div id=list role=combobox></div></div></div>"],
  [
    "one around its card",
    "<div aria-modal=true id=pane><div><section><div id=list role=combobox></div></section></div></div>",
  ],
])("%s that shuts at a press beside what is in it stays open when a list is shut", async (_, html) => {
  document.body.innerHTML = html;
  const pane = document.getElementById("pane");
  const element = document.getElementById("list");
  if (!pane || !element) throw new Error("The page lacks something.");
  let presses = 0;
  let outside = 0;
  for (const name of ["mousedown", "click"])
    pane.addEventListener(name, ({ target }) => void (target === pane ? (outside += 1) : (presses += 1)));
  await pressBeside(element, () => Promise.resolve(undefined));
  expect([presses > 0, outside]).toEqual([true, 0]);
});
