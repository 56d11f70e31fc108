import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import type { FoundField } from "../../../../../src/form/detection/found-form.ts";
import { type Person, watchPerson } from "../../../../../src/form/filling/person/watch-person.ts";
import { type Typing, watchTyping } from "../../../../../src/form/filling/person/watch-typing.ts";
import { elementsOf } from "../../../../../src/page/elements/elements-of.ts";
import { showShadows } from "../../../page/elements/shadow-page.ts";

let stop: AbortController;
let fields: FoundField[] = [];
let person: Person;
let typing: Typing;

const part = (selector: string): HTMLElement => {
  const [found] = elementsOf(document, selector);
  if (!(found instanceof HTMLElement)) throw new Error(`There is no ${selector}`);
  return found;
};

beforeEach(() => {
  stop = new AbortController();
  showShadows(
    `<x-form data-shadow="open"><form><x-field data-shadow="open"><label>First name <input id="first"></label>` +
      `</x-field><x-field data-shadow="open"><label>Country <select id="country"><option>Austria<option>Germany` +
      `</select></label></x-field><x-field data-shadow="open"><button type="button" aria-haspopup="listbox" ` +
      `aria-expanded="false" onclick="this.setAttribute('aria-expanded', 'true')">Plan</button></x-field></form>` +
      `</x-form><input id="out">`,
  );
  fields = [
    {
      field: "firstName",
      control: { kind: "text", element: part("#first") },
      label: "First name",
      sum: 100,
      clues: [],
    },
    { field: "country", control: { kind: "select", element: part("#country") }, label: "Country", sum: 100, clues: [] },
  ];
  person = watchPerson(document, () => [part("form")], stop.signal);
  typing = watchTyping(document, () => fields, stop.signal);
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it("what is typed is the person's, and where they are", async () => {
  await userEvent.fill(page.getByLabelText("First name"), "Carla");
  expect([...typing.typed]).toEqual(["firstName"]);
  await userEvent.click(page.getByLabelText("First name"));
  expect([person.isIn(part("#first")), person.isIn(part("#country")), person.target()]).toEqual([
    true,
    false,
    part("#first"),
  ]);
  expect(person.restIn(true)).toBeGreaterThan(1000);
});

it("a choice, whose event does not leave its tree, is the person's", async () => {
  part("#country").focus();
  await userEvent.keyboard("G");
  expect((part("#country") as HTMLSelectElement).value).toBe("Germany");
  expect([...typing.typed]).toEqual(["country"]);
});

it("a list that the person opened is theirs, and their press was one of a button", async () => {
  const before = performance.now();
  await userEvent.click(page.getByRole("button", { name: "Plan" }));
  await vi.waitFor(() => expect(person.restIn()).toBe(Number.POSITIVE_INFINITY));
  expect(person.pressedAt()).toBeGreaterThan(before);
});

it("the pointer over the form is no rest", async () => {
  let rest = 0;
  part("form").addEventListener("pointermove", () => (rest = person.restIn()));
  await userEvent.hover(page.getByLabelText("First name"));
  expect(rest).toBeGreaterThan(0);
});
