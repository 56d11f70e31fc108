import { afterEach, expect, it } from "vitest";
import { detectForm } from "../../../src/form/detection/detect-form.ts";
import type { Taught } from "../../../src/lessons/model/lesson.ts";
import { teachWords } from "../../../src/lessons/model/teach-words.ts";
import { submitControlOf } from "../../../src/submission/page/submit-control.ts";
import { azurePage } from "../../../src/portals/azure/page.ts";
import { formsOf } from "../../../src/portals/forms-of.ts";
import { wordsFor } from "../../../src/portals/words-for.ts";

const HERE = "https://portal.azure.com/new/matter";

/** A form in which nothing has a name that any portal or language knows. */
const FORM = `<section><h2>Brultag</h2>
<div><label for="a1">Kelmat</label><input id="a1"></div>
<div><label for="a2">Tarnig</label><input id="a2"></div>
<div><label for="a3">Sivant</label><input id="a3"></div>
<button id="send">Drovel</button></section>
<section><h2>Other</h2><div><label for="b1">Kelmat</label><input id="b1"></div><button>Send</button></section>`;

afterEach(() => document.body.replaceChildren());

const FIELDS = [
  { kind: "field", field: "firstName", label: "Kelmat" },
  { kind: "field", field: "lastName", label: "Tarnig" },
  { kind: "submit", label: "Drovel" },
] as const;
const TITLE = { kind: "title", label: "Brultag" } as const;
const ADDRESS = { kind: "address", label: "/new/matter" } as const;

const definitionWith = (...lessons: readonly Pick<Taught, "kind" | "field" | "label">[]) => {
  const words = teachWords(
    wordsFor("azure", "en"),
    formsOf("azure"),
    lessons.map((one) => ({ portal: "azure", language: "en", ...one })),
  );
  const [definition] = azurePage.forms(words);
  if (!definition) throw new Error("No form");
  return definition;
};
const detected = (definition: ReturnType<typeof definitionWith>, url = HERE) =>
  detectForm({ document, url, frameName: "" }, definition);
const fieldsIn = (definition: ReturnType<typeof definitionWith>, url?: string): string[] | undefined =>
  detected(definition, url)?.fields.map(({ field, control }) => `${field} ${control.element.id}`);

it("is recognised by its title, or by its address, and by the fields that were shown", () => {
  document.body.innerHTML = FORM;
  const fields = ["firstName a1", "lastName a2"];
  expect(fieldsIn(definitionWith())).toBeUndefined();
  expect(fieldsIn(definitionWith(...FIELDS))).toBeUndefined();
  expect(fieldsIn(definitionWith(...FIELDS, TITLE))).toEqual(fields);
  expect(fieldsIn(definitionWith(...FIELDS, ADDRESS))).toEqual(fields);
  expect(fieldsIn(definitionWith(...FIELDS, ADDRESS), "https://portal.azure.com/new/list")).toBeUndefined();
});

it("is sent by the button that was shown", () => {
  document.body.innerHTML = FORM;
  const definition = definitionWith(...FIELDS, TITLE);
  const places = detected(definition)?.containers ?? [];
  const seen: (string | undefined)[] = [];
  document.body.addEventListener("click", (event) => seen.push(submitControlOf(event, definition, places)?.id), {
    once: true,
  });
  document.getElementById("send")?.click();
  expect(seen).toEqual(["send"]);
});

it("is another one where the title is above something else", () => {
  document.body.innerHTML = FORM.replace(/<label.*?<\/label>/g, "");
  expect(fieldsIn(definitionWith(...FIELDS, TITLE))).toBeUndefined();
});
