import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { FoundField, FoundForm } from "../../../../src/form/detection/found-form.ts";
import { type FormFiller, formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { type Person, watchPerson } from "../../../../src/form/filling/person/watch-person.ts";
import { watchTyping } from "../../../../src/form/filling/person/watch-typing.ts";
import { namedTarget } from "../../../../src/form/filling/target/target-value.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

const targets = new Map([["country" as const, namedTarget("DE", ["Germany"])]]);

let stop = new AbortController();
let person: Person;
let filler: FormFiller;

/**
 * A list that takes the keyboard when it opens and does not give it back, and closes when the keyboard goes elsewhere.
 */
class List {
  readonly trigger = document.createElement("div");
  popup: HTMLElement | undefined;
  opens = 0;

  constructor(name: string) {
    this.trigger.setAttribute("role", "combobox");
    this.trigger.setAttribute("aria-label", name);
    this.trigger.setAttribute("aria-expanded", "false");
    this.trigger.tabIndex = 0;
    this.trigger.textContent = "Select";
    this.trigger.addEventListener("click", () => (this.popup ? this.close() : this.open()));
    document.addEventListener(
      "pointerdown",
      ({ target }) =>
        void (
          target instanceof Node &&
          !this.popup?.contains(target) &&
          !this.trigger.contains(target) &&
          this.close()
        ),
      { signal: stop.signal },
    );
    document.body.append(this.trigger);
  }

  open(): void {
    this.opens += 1;
    const popup = document.createElement("div");
    popup.setAttribute("role", "listbox");
    popup.tabIndex = -1;
    // They load.
    setTimeout(() => this.fill(popup), 30);
    popup.addEventListener("focusout", () => this.close());
    this.popup = popup;
    this.trigger.setAttribute("aria-expanded", "true");
    document.body.append(popup);
    popup.focus();
  }

  private fill(popup: HTMLElement): void {
    for (const text of ["Austria", "Germany"]) {
      const option = document.createElement("div");
      option.setAttribute("role", "option");
      option.textContent = text;
      option.addEventListener("click", () => {
        this.trigger.textContent = text;
        this.close();
      });
      popup.append(option);
    }
  }

  close(): void {
    const { popup } = this;
    if (!popup) return;
    this.popup = undefined;
    this.trigger.setAttribute("aria-expanded", "false");
    popup.remove();
    this.trigger.focus();
  }
}

let country: List;
let consent: List;
let title: HTMLInputElement;
/** What the person does while the list is open that the filling opened. */
let meanwhile: (() => Promise<void>) | undefined;

const field = (): FoundField => ({
  field: "country",
  control: { kind: "list", element: country.trigger },
  label: "Country/region",
  sum: 100,
  clues: [],
});
const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const pauseOfFilling = async (milliseconds: number): Promise<void> => {
  const act = country.popup && meanwhile;
  if (act) meanwhile = undefined;
  await act?.();
  await pause(milliseconds);
};
const fill = (): Promise<boolean> => {
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  const form: FoundForm = { definition, containers: [document.body], fields: [field()], evidence: [], titled: true };
  return filler.fill(form, targets, []);
};
const chosen = (): string => country.trigger.textContent;

beforeEach(() => {
  stop = new AbortController();
  title = document.body.appendChild(document.createElement("input"));
  title.setAttribute("aria-label", "Title");
  country = new List("Country/region");
  consent = new List("Consent");
  person = watchPerson(document, () => [document.body], stop.signal);
  filler = formFiller({
    world: { find: field, allowed: () => true, pause: pauseOfFilling },
    document,
    typing: watchTyping(document, () => [field()], stop.signal),
    person,
    onChange: () => undefined,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it("the keyboard is where it was, though the list took it", async () => {
  title.focus();
  await fill();
  expect([chosen(), document.activeElement]).toEqual(["Germany", title]);
});

it("where the person types just before, it is still where they type", async () => {
  await userEvent.click(title);
  await fill();
  expect([chosen(), document.activeElement]).toEqual(["Germany", title]);
});

it("nothing has it where nothing had it", async () => {
  await fill();
  expect([chosen(), document.activeElement]).toEqual(["Germany", document.body]);
});

it("it stays where the person put it meanwhile", async () => {
  meanwhile = () => userEvent.click(title);
  await fill();
  expect([country.opens > 0, document.activeElement]).toEqual([true, title]);
});

it(
  "a list that the person opened meanwhile stays open, nothing of it is pressed, and filling goes on " + "after it",
  async () => {
    meanwhile = () => userEvent.click(consent.trigger);
    const filled = fill();
    await vi.waitUntil(() => consent.popup);
    await pause(1500);
    expect([
      consent.opens,
      consent.popup?.isConnected,
      consent.trigger.textContent,
      filler.state(),
      country.popup,
    ]).toEqual([1, true, "Select", "paused", undefined]);
    await userEvent.keyboard("{Tab}");
    await filled;
    expect([chosen(), filler.state()]).toEqual(["Germany", "filled"]);
  },
);

it("who has just pressed in a portal's menu has no list open", async () => {
  const menu = document.createElement("div");
  menu.setAttribute("role", "tree");
  menu.innerHTML = `<button role="treeitem" aria-expanded="true">Help</button>`;
  document.body.append(menu);
  await userEvent.click(menu.children[0] as HTMLElement);
  expect(person.restIn()).toBeLessThan(1000);
});

it("a list that the person has open is not shut by one that we would open", async () => {
  await userEvent.click(consent.trigger);
  expect(person.restIn()).toBe(Number.POSITIVE_INFINITY);
  const filled = fill();
  await pause(1200);
  expect([consent.popup?.isConnected, country.opens]).toEqual([true, 0]);
  await userEvent.keyboard("{Tab}");
  await filled;
  expect(chosen()).toBe("Germany");
});
