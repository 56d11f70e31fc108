import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { FoundField, FoundForm } from "../../../../src/form/detection/found-form.ts";
import { type FormFiller, formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { watchPerson } from "../../../../src/form/filling/person/watch-person.ts";
import { type Typing, watchTyping } from "../../../../src/form/filling/person/watch-typing.ts";
import { namedTarget, textTarget, type TargetValue } from "../../../../src/form/filling/target/target-value.ts";
import type { FormField } from "../../../../src/form/model/form-field.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

const targets = new Map<FormField, TargetValue>([
  ["firstName", textTarget("Petra")],
  ["preferredSupportLanguage", namedTarget("de", ["German"])],
  ["country", namedTarget("DE", ["Germany"])],
  ["preferredContactMethod", namedTarget("email", ["Email"])],
]);

let stop = new AbortController();
let filler: FormFiller;
let typing: Typing;
let isAllowed = true;
/** The person does other things for a while. */
let isBusy = (): boolean => false;
let fields: FoundField[] = [];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => void setTimeout(resolve, milliseconds));
const element = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};
const find = (field: FormField): FoundField | undefined => fields.find((one) => one.field === field);
const form = (): FoundForm => {
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  return { definition, containers: [document.body], fields, evidence: [], titled: true };
};
const fill = (): Promise<boolean> => filler.fill(form(), targets, []);
const said = (): Record<string, string> =>
  Object.fromEntries(filler.reports().map(({ field, outcome, reason }) => [field, `${outcome}/${reason}`]));

/** A list without events of its own, as most custom ones are. */
const list = (id: string): void => {
  const trigger = element(id);
  trigger.addEventListener("click", () => {
    trigger.setAttribute("aria-expanded", "true");
    const popup = document.createElement("div");
    for (const text of ["English", "German", "Select"]) {
      const option = popup.appendChild(document.createElement("div"));
      option.setAttribute("role", "option");
      option.textContent = text;
      option.addEventListener("click", () => {
        trigger.textContent = text;
        trigger.setAttribute("aria-expanded", "false");
        popup.remove();
      });
    }
    document.body.append(popup);
  });
};

const LANGUAGE = {
  select: `<select id="language"><option>Select</option><option>English</option><option>German</option></select>`,
  list: `<div id="language" role="combobox" aria-expanded="false" tabindex="0">Select</div>`,
};

const open = (kind: keyof typeof LANGUAGE): void => {
  document.body.innerHTML =
    `<input id="title"><input id="first" value="Carla">${LANGUAGE[kind]}
<input id="country">
<div id="method" role="radiogroup"><label><input type="radio" name="m" id="phone">Phone</label><label>` +
    `<input type="radio" name="m" id="email">Email</label></div>`;
  if (kind === "list") list("language");
  fields = [
    {
      field: "firstName",
      control: { kind: "text", element: element("first") },
      label: "First name",
      sum: 100,
      clues: [],
    },
    {
      field: "preferredSupportLanguage",
      control: { kind, element: element("language") },
      label: "Support language",
      sum: 100,
      clues: [],
    },
    {
      field: "country",
      control: { kind: "text", element: element("country") },
      label: "Country/region",
      sum: 100,
      clues: [],
    },
    {
      field: "preferredContactMethod",
      control: { kind: "radioGroup", element: element("method"), options: [element("phone"), element("email")] },
      label: "Contact method",
      sum: 100,
      clues: [],
    },
  ];
};
const language = (): string => {
  const it = element("language");
  return it instanceof HTMLSelectElement ? it.value : it.textContent;
};
const chooseEnglish = async (): Promise<void> => {
  if (element("language") instanceof HTMLSelectElement) {
    element("language").focus();
    await userEvent.keyboard("E");
  } else {
    await userEvent.click(element("language"));
    for (const option of document.querySelectorAll("[role=option]"))
      if (option.textContent === "English") await userEvent.click(option);
  }
  await userEvent.click(element("title"));
  expect(language()).toBe("English");
};

beforeEach(() => {
  stop = new AbortController();
  isAllowed = true;
  isBusy = () => false;
  const person = watchPerson(document, () => [document.body], stop.signal);
  typing = watchTyping(document, () => fields, stop.signal);
  filler = formFiller({
    world: { find, allowed: () => isAllowed, pause },
    document,
    typing,
    person: { ...person, restIn: () => (isBusy() ? 100 : person.restIn()) },
    onChange: () => undefined,
    signal: stop.signal,
  });
});
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it.each(["select", "list"] as const)(
  "what the person chooses in a %s while the filling waits for them is theirs",
  async (kind) => {
    open(kind);
    let hasChosen = false;
    isBusy = () => !hasChosen;
    await userEvent.click(element("title"));
    const filled = fill();
    await chooseEnglish();
    hasChosen = true;
    await filled;
    await fill();
    expect([language(), said()["preferredSupportLanguage"], (element("first") as HTMLInputElement).value]).toEqual([
      "English",
      "skipped/typed",
      "Petra",
    ]);
  },
);

it.each(["select", "list"] as const)(
  "what they choose in a %s after it was filled, while the next field waits for them, is theirs",
  async (kind) => {
    open(kind);
    let hasChosen = false;
    isBusy = () => language() === "German" && !hasChosen;
    const filled = fill();
    await vi.waitUntil(isBusy);
    await chooseEnglish();
    hasChosen = true;
    await filled;
    await fill();
    expect(language()).toBe("English");
    await filler.undo();
    expect([language(), (element("first") as HTMLInputElement).value]).toEqual(["English", "Carla"]);
  },
);

it("a radio that they press while the filling waits is theirs; one that the filling presses is not", async () => {
  open("select");
  await userEvent.click(element("title"));
  const filled = fill();
  await userEvent.click(element("phone"));
  await userEvent.click(element("title"));
  await filled;
  expect([(element("phone") as HTMLInputElement).checked, typing.typed.has("preferredContactMethod")]).toEqual([
    true,
    true,
  ]);
});

it("what the filling presses is not theirs, and can be put back", async () => {
  open("list");
  await fill();
  expect([language(), (element("email") as HTMLInputElement).checked, [...typing.typed]]).toEqual(["German", true, []]);
});

it("a list is put back also where nothing may be filled any more", async () => {
  open("list");
  await fill();
  isAllowed = false;
  await userEvent.click(element("title"));
  await filler.undo();
  expect([language(), said()["preferredSupportLanguage"]]).toEqual(["Select", "skipped/undone"]);
});

it("who wants it filled after all, before it could be put back, has it filled", async () => {
  open("select");
  await userEvent.click(element("title"));
  const filled = fill();
  const undone = filler.undo();
  filler.allowAgain();
  await Promise.all([filled, undone]);
  await fill();
  expect([filler.state(), language(), said()["preferredSupportLanguage"]]).toEqual(["filled", "German", "filled/set"]);
});

it("a detail without a field is named again after the offer has changed", async () => {
  open("select");
  await filler.fill(form(), targets, ["phoneNumber"]);
  expect(said()["phoneNumber"]).toBe("missing/notFound");
  filler.forget();
  await filler.fill(form(), targets, ["phoneNumber"]);
  expect(said()["phoneNumber"]).toBe("missing/notFound");
});
