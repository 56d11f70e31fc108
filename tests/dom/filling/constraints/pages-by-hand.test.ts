import fc from "fast-check";
import { expect, it } from "vitest";
import { buildPage, type BuiltPage } from "./build-page.ts";
import { canBeFilled } from "./can-be-filled.ts";
import { fillByHand } from "./fill-by-hand.ts";
import { howMany } from "./how-many.ts";
import { holds, isWanted } from "./holds.ts";
import { pageArbitrary } from "./page-arbitrary.ts";
import type { FieldName, PageSpec, Person } from "./page-spec.ts";
import { PEOPLE } from "./people.ts";
import { SHAPES } from "./shapes.ts";
import { type VirtualClock, virtualClock } from "./virtual-clock.ts";

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

const CODES: Readonly<Record<string, string>> = { DE: "49", US: "1", IT: "39" };

/** What a person would put there. */
const wantedText = (name: FieldName, { lists, boxes }: PageSpec, { details, names }: Person): string => {
  const code = CODES[details.country ?? ""] ?? "";
  switch (name) {
    case "supportPlan":
      return "Cloud Solution Provider";
    case "preferredContactMethod":
      return details.preferredContactMethod === "email" ? "Email" : "Phone";
    case "country":
    case "preferredSupportLanguage":
    case "preferredTimeZone":
      return names[name][0] ?? "";
    case "phoneCountryCode":
      return lists[name]?.options.find((one) => one.includes(`+${code}`) && (one.startsWith("+") || one.startsWith(names.country[0] ?? ""))) ?? `+${code}`;
    case "phoneNumber": {
      const isPart = lists.phoneCountryCode ?? boxes.phoneCountryCode;
      const number = details.phoneNumber ?? "";
      return isPart ? number.slice(code.length + 1 + (boxes.areaCode ? 2 : 0)) : number;
    }
    case "areaCode":
      return (details.phoneNumber ?? "").slice(code.length + 1, code.length + 3);
    case "confirmEmail":
      return details.primaryEmailAddress ?? "";
    case "additionalEmailAddresses":
      return details[name]?.join(",") ?? "";
    default:
      return details[name] ?? "";
  }
};

const fillAll = async (page: BuiltPage, textOf: (name: FieldName) => string | undefined, clock: VirtualClock): Promise<void> => {
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

const mustHold = (name: FieldName, spec: PageSpec, person: Person): boolean => {
  if (canBeFilled(name, spec, person)) return true;
  const { phoneNumber: number, ...boxes } = spec.boxes;
  const code = spec.lists.phoneCountryCode;
  // Code and number, and nothing in their way.
  if (name !== "phoneNumber" || !number || Object.keys(number.attributes).length > 0) return false;
  if (number.behaviour.kind === "flag") return true;
  return number.behaviour.kind === "plain" && code?.behaviour.kind === "plain" && !code.disabled && code.options.includes(wantedText("phoneCountryCode", spec, person)) && !boxes.areaCode;
};

const cases = fc.record({ spec: pageArbitrary, person: fc.constantFrom(...PEOPLE) });

it("a person can fill these forms, and put everything back", async () => {
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
      if (missing.length + changed.length > 0) throw new Error(`${missing.join()} | ${changed.join()}\n${page.html}\n${JSON.stringify({ spec, before, model, back })}`);
    } finally {
      await clock.pass(5000);
      clock.remove();
      document.body.replaceChildren();
    }
  });
  const result = await fc.check(law, { seed, numRuns: runs });
  expect(result.errorInstance instanceof Error ? result.errorInstance.message : "").toBe("");
  expect(held).toBeGreaterThan(runs);
}, patience);
