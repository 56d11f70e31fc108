import { afterEach, expect, it } from "vitest";
import type { FoundField, FoundForm } from "../../../../src/form/detection/found-form.ts";
import { formFiller } from "../../../../src/form/filling/filler/form-filler.ts";
import { watchPerson } from "../../../../src/form/filling/person/watch-person.ts";
import { watchTyping } from "../../../../src/form/filling/person/watch-typing.ts";
import { namedTarget } from "../../../../src/form/filling/target/target-value.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";

const stop = new AbortController();
afterEach(() => {
  stop.abort();
  document.body.replaceChildren();
});

it("a detail that a step does not ask for is looked at anew in a later one", async () => {
  const pane = document.body.appendChild(document.createElement("div"));
  const first = pane.appendChild(document.createElement("input"));
  const fields: FoundField[] = [
    { field: "firstName", control: { kind: "text", element: first }, label: "First name", sum: 100, clues: [] },
  ];
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  const form: FoundForm = { definition, containers: [pane], fields, evidence: [], titled: true };
  const filler = formFiller({
    world: { find: () => fields[0], allowed: () => true, pause: () => Promise.resolve() },
    document,
    typing: watchTyping(document, () => fields, stop.signal),
    person: watchPerson(document, () => [pane], stop.signal),
    onChange: () => undefined,
    signal: stop.signal,
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
