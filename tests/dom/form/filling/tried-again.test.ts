import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { FoundField } from "../../../../src/form/detection/found-form.ts";
import { type FormFiller, formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { namedTarget } from "../../../../src/form/filling/target/target-value.ts";
import { formWith } from "./form-with.ts";
import { nobodyTypes } from "./nobody-types.ts";
import { personAtRest } from "./person-at-rest.ts";

const targets = new Map([["country" as const, namedTarget("DE", ["Germany"])]]);

let select: HTMLSelectElement;
let filler: FormFiller;
let isAway = false;

const field = (): FoundField => ({
  field: "country",
  control: { kind: "select", element: select },
  label: "Country/region",
  sum: 100,
  clues: [],
});
const fill = (offered = targets): Promise<boolean> => {
  return filler.fill(formWith(field()), offered, []);
};
const offer = (...names: string[]): void => select.replaceChildren(...names.map((name) => new Option(name)));

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["performance"] });
  select = document.body.appendChild(document.createElement("select"));
  filler = formFiller({
    world: { find: () => (isAway ? undefined : field()), allowed: () => true, pause: () => Promise.resolve() },
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
  isAway = false;
});

it("a list that lacked the entry is looked through once more, after a while", async () => {
  offer("Select");
  await fill();
  expect(filler.reports()).toMatchObject([{ outcome: "missing", reason: "noOption" }]);
  offer("France", "Germany");
  expect(await fill()).toBe(false);
  vi.advanceTimersByTime(5000);
  expect(await fill()).toBe(true);
  expect([select.value, filler.reports()[0]?.outcome]).toEqual(["Germany", "filled"]);
});

it("one that lacks it then too is left alone", async () => {
  offer("France");
  for (let look = 0; look < 2; look += 1) {
    expect(await fill()).toBe(true);
    vi.advanceTimersByTime(5000);
  }
  expect(await fill()).toBe(false);
  expect(filler.reports()).toMatchObject([{ outcome: "missing", reason: "noOption" }]);
});

it("one that was disabled is filled once it is not", async () => {
  offer("France", "Germany");
  select.disabled = true;
  await fill();
  expect(filler.reports()).toMatchObject([{ outcome: "skipped", reason: "readOnly" }]);
  expect(await fill()).toBe(false);
  select.disabled = false;
  expect(await fill()).toBe(true);
  expect(select.value).toBe("Germany");
});

it(
  "a field that was away at each of its turns, while the form was built anew, is filled once it " + "is there",
  async () => {
    offer("France", "Germany");
    isAway = true;
    for (let look = 0; look < 5; look += 1) {
      expect(await fill()).toBe(true);
      expect(await fill()).toBe(false);
      vi.advanceTimersByTime(1500);
    }
    expect(filler.reports()).toMatchObject([{ outcome: "missing", reason: "gone" }]);
    isAway = false;
    expect(await fill()).toBe(true);
    expect([select.value, filler.reports()[0]?.outcome]).toEqual(["Germany", "filled"]);
  },
);

it("one that stays away is not looked for without end", async () => {
  offer("France", "Germany");
  isAway = true;
  let tries = 0;
  while (tries < 100 && (await fill())) {
    tries += 1;
    vi.advanceTimersByTime(1500);
  }
  expect(tries).toBeGreaterThan(5);
  expect(tries).toBeLessThan(100);
});

it("a field that the answer on its way will offer is filled when that has come", async () => {
  offer("France", "Germany");
  await fill(new Map());
  expect(filler.reports()).toMatchObject([{ outcome: "skipped", reason: "noTarget" }]);
  expect(await fill(new Map())).toBe(false);
  expect(await fill()).toBe(true);
  expect([select.value, filler.reports()[0]?.outcome]).toEqual(["Germany", "filled"]);
});
