import { afterEach, expect, it } from "vitest";
import { lazyFiller, type MakeFiller } from "../../../../src/form/session/lazy-filler.ts";
import type { FoundForm } from "../../../../src/form/detection/found-form.ts";
import type { Offer } from "../../../../src/messages/offer.ts";
import { azurePage } from "../../../../src/portals/azure/page.ts";
import { offerFiller } from "../../../../src/form/filling/filler/offer-filler.ts";
import { watchTyping } from "../../../../src/form/filling/person/watch-typing.ts";
import { personAtRest } from "../filling/person-at-rest.ts";

let stop = new AbortController();
afterEach(() => {
  stop.abort();
  stop = new AbortController();
  document.body.replaceChildren();
});

const offered = (firstName: string): Offer => ({
  fill: "automatic",
  choosePlan: false,
  cloud: "worldwide",
  contactDetails: { firstName },
  details: [],
});

/** A form whose script is on its way. */
const open = () => {
  const input = document.body.appendChild(document.createElement("input"));
  const [definition] = azurePage.forms({});
  if (!definition) throw new Error("There is no form.");
  const fields: FoundForm["fields"] = [
    { field: "firstName", control: { kind: "text", element: input }, label: "First name", sum: 100, clues: [] },
  ];
  const form: FoundForm = { definition, containers: [document.body], fields, evidence: [], titled: true };
  const loading = Promise.withResolvers<MakeFiller>();
  let looks = 0;
  const filler = lazyFiller(() => loading.promise, {
    world: { find: () => fields[0], allowed: () => true, pause: () => Promise.resolve() },
    document,
    typing: watchTyping(document, () => fields, stop.signal),
    person: personAtRest,
    onChange: () => (looks += 1),
    signal: stop.signal,
  });
  return {
    input,
    filler,
    fill: (firstName: string) => filler.fill(form, offered(firstName), "en"),
    come: () => loading.resolve(offerFiller),
    looks: () => looks,
  };
};

it("what was offered before the script came is not filled in after it; there is another look instead", async () => {
  const { input, fill, come, looks } = open();
  const filled = fill("Petra");
  come();
  expect([await filled, input.value]).toEqual([false, ""]);
  expect(looks()).toBeGreaterThan(0);
  await fill("Paul");
  expect(input.value).toBe("Paul");
});

it("several looks at a form wait for one script", async () => {
  const { input, fill, come } = open();
  const filled = [fill("Petra"), fill("Petra")];
  come();
  await Promise.all(filled);
  await fill("Paul");
  expect(input.value).toBe("Paul");
});
