import fc from "fast-check";
import { expect, it } from "vitest";
import { buildPage, type BuiltPage } from "./build-page.ts";
import { canBeFilled } from "./can-be-filled.ts";
import { fillByHand } from "./fill-by-hand.ts";
import { howMany } from "../../../../support/how-many.ts";
import { holds, isWanted } from "./holds.ts";
import { pageArbitrary } from "./arbitrary/page-arbitrary.ts";
import type { FieldName, PageSpec, Person } from "./page-spec.ts";
import { PEOPLE } from "./people.ts";
import { SHAPES } from "./shapes.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";
import { wantedText } from "./wanted-text.ts";

const { runs, seed, patience } = howMany(100, 20_261_102);

/** In the order of the form, so that a code comes before its number. */
const ORDER: readonly FieldName[] = [
  "supportPlan",
  "preferredContactMethod",
  "firstName",
  "lastName",
  "primaryEmailAddress",
  "confirmEmail",
  "additionalEmailAddresses",
  "phoneCountryCode",
  "areaCode",
  "phoneNumber",
  "country",
  "preferredSupportLanguage",
  "preferredTimeZone",
];

const fillAll = async (
  page: BuiltPage,
  textOf: (name: FieldName) => string | undefined,
  clock: VirtualClock,
): Promise<void> => {
  for (const name of ORDER) {
    const [element, text] = [page.element(name), textOf(name)];
    if (element && text !== undefined) await fillByHand(element, text, clock);
  }
};

/** Whether a person can put back there what stood there; the browser lets nobody type more than `maxlength`. */
const canBePutBack = (name: FieldName, { boxes, method }: PageSpec): boolean => {
  if (name === "preferredContactMethod") return method !== "radiosUnset";
  const box = name in boxes ? boxes[name as keyof typeof boxes] : undefined;
  if (!box) return true;
  if (box.behaviour.kind === "shapes" && SHAPES[box.behaviour.shape](box.value) !== box.value) return false;
  return Number(box.attributes["maxlength"] ?? box.value.length) >= box.value.length;
};

/** A widget with a flag takes the whole number, too. */
const mustHold = (name: FieldName, spec: PageSpec, person: Person): boolean => {
  const box = spec.boxes.phoneNumber;
  return (
    canBeFilled(name, spec, person) ||
    (name === "phoneNumber" && box?.behaviour.kind === "flag" && Object.keys(box.attributes).length === 0)
  );
};

const cases = fc.record({ spec: pageArbitrary, person: fc.constantFrom(...PEOPLE) });

it(
  "a person can fill these forms, and put everything back",
  async () => {
    let held = 0;
    const law = fc.asyncProperty(cases, async ({ spec, person }) => {
      const clock = virtualClock();
      try {
        const page = buildPage(spec);
        const before = page.model();
        await fillAll(page, (name) => (isWanted(name, person) ? wantedText(name, spec, person) : undefined), clock);
        const names = ORDER.filter((name) => name in before);
        const model = page.model();
        const missing = names.filter((name) => mustHold(name, spec, person) && !holds(name, model, person, spec));
        held += names.filter((name) => mustHold(name, spec, person)).length;
        await fillAll(page, (name) => before[name], clock);
        const back = page.model();
        const changed = names.filter((name) => canBePutBack(name, spec) && back[name] !== before[name]);
        if (missing.length + changed.length > 0)
          throw new Error(
            `${missing.join()} | ${changed.join()}\n${page.html}\n${JSON.stringify({ spec, before, model, back })}`,
          );
      } finally {
        await clock.pass(5000);
        clock.remove();
        document.body.replaceChildren();
      }
    });
    const result = await fc.check(law, { seed, numRuns: runs });
    expect(result.errorInstance instanceof Error ? result.errorInstance.message : "").toBe("");
    expect(held).toBeGreaterThan(runs);
  },
  patience,
);
