import { afterEach, expect, it } from "vitest";
import type { FoundField } from "../../../../src/form/detection/found-form.ts";
import { formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { namedTarget } from "../../../../src/form/filling/target/target-value.ts";
import { formWith } from "./form-with.ts";
import { nobodyTypes } from "./nobody-types.ts";
import { personAtRest } from "./person-at-rest.ts";

afterEach(() => document.body.replaceChildren());

it("a detail that a step does not ask for is looked at anew in a later one", async () => {
  const element = document.body.appendChild(document.createElement("input"));
  const first: FoundField = {
    field: "firstName",
    control: { kind: "text", element },
    label: "First name",
    sum: 100,
    clues: [],
  };
  const form = formWith(first);
  const filler = formFiller({
    world: { find: () => first, allowed: () => true, pause: () => Promise.resolve() },
    document,
    typing: nobodyTypes,
    person: personAtRest,
    onChange: () => undefined,
    signal: new AbortController().signal,
  });
  const targets = new Map([["preferredTimeZone", namedTarget("UTC", ["UTC"])]] as const);
  const reason = (): string | undefined => filler.reports().find(({ field }) => field === "preferredTimeZone")?.reason;

  await filler.fill(form, targets, ["preferredTimeZone"]);
  expect(reason()).toBe("notOffered");
  await filler.fill({ ...form, hasUnknownChoice: true }, targets, ["preferredTimeZone"]);
  expect(reason()).toBe("notFound");
  await filler.fill(form, targets, ["preferredTimeZone"]);
  expect(reason(), "it was asked for once").toBe("notFound");
});
