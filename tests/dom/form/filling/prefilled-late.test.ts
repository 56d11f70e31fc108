import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FoundField } from "../../../../src/form/detection/found-form.ts";
import { type FormFiller, formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { textTarget } from "../../../../src/form/filling/target/target-value.ts";
import { formWith } from "./form-with.ts";
import { nobodyTypes } from "./nobody-types.ts";
import { personAtRest } from "./person-at-rest.ts";

const OURS = "kim@fabrikam.example";
const THEIRS = "carla@contoso.example";

let input: HTMLInputElement;
let filler: FormFiller;
/** What the page does while it is waited for. */
let page: () => void;

const field = (): FoundField => ({
  field: "primaryEmailAddress",
  control: { kind: "text", element: input },
  label: "Email",
  sum: 100,
  clues: [],
});
const fill = (): Promise<boolean> => {
  return filler.fill(formWith(field()), new Map([["primaryEmailAddress", textTarget(OURS)]]), []);
};

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  input = document.body.appendChild(document.createElement("input"));
  filler = formFiller({
    world: {
      find: field,
      allowed: () => true,
      pause: () => {
        page();
        return Promise.resolve();
      },
    },
    document,
    typing: nobodyTypes,
    person: personAtRest,
    onChange: () => undefined,
    signal: new AbortController().signal,
  });
});
afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

/** Puts somebody in once, over whatever is there, as soon as something is written. */
const prefillsLate = (): (() => void) => {
  let isDone = false;
  return () => {
    if (isDone || input.value !== OURS) return;
    isDone = true;
    input.value = THEIRS;
  };
};

it("whom the page puts in while our value is read back stays, is replaced later, and comes back", async () => {
  page = prefillsLate();
  // The value is looked at when the page has had its say.
  input.addEventListener("change", () => page(), { once: true });
  await fill();
  expect(input.value).toBe(THEIRS);
  expect(filler.reports()).toMatchObject([{ outcome: "refused", reason: "rejected" }]);
  vi.advanceTimersByTime(3000);
  await fill();
  expect([input.value, filler.reports()[0]?.outcome]).toEqual([OURS, "filled"]);
  await filler.undo();
  expect(input.value).toBe(THEIRS);
});

it("what the page makes of our own value is taken out", async () => {
  page = () => {
    if (input.value === OURS) input.value = "KIM FABRIKAM";
  };
  input.addEventListener("change", () => page());
  await fill();
  expect(input.value).toBe("");
});
