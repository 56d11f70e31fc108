import * as v from "valibot";
import { afterEach, describe, expect, it } from "vitest";
import type { FoundForm } from "../../../src/form/detection/found-form.ts";
import { type MaskedCopy, type MaskedDocument, maskedCopySchema } from "../../../src/masked-copy/model/masked-copy.ts";
import index from "../../fixtures/forms/index.json" with { type: "json" };
import { buildPage } from "../../support/masked-copy/build-page.ts";
import { formsIn } from "../../support/masked-copy/copy-page.ts";
import { type ExpectedForm, type Fixture, fixtureIndexSchema } from "../../support/masked-copy/fixture-index.ts";
import { expectedOf, foundInCopy } from "../../support/masked-copy/forms-in-copy.ts";
import { runSession } from "../form/filling/constraints/run-session.ts";
import { virtualClock } from "../form/filling/constraints/virtual-clock.ts";
import { PETRA } from "../form/filling/with-form.ts";

const files = import.meta.glob<unknown>("../../fixtures/forms/*/*.json", { eager: true, import: "default" });
const fixtures = v.parse(fixtureIndexSchema, index);

const copyOf = ({ file }: Fixture): MaskedCopy => v.parse(maskedCopySchema, files[`../../fixtures/forms/${file}`]);

const documentOf = (fixture: Fixture, { document: at }: ExpectedForm): MaskedDocument => {
  const copy = copyOf(fixture).documents[at];
  if (!copy) throw new Error(`${fixture.file} has no document ${at}`);
  return copy;
};

/** What is typed into fields of a fixture, where they are boxes. */
const TYPED = {
  firstName: PETRA.firstName,
  lastName: PETRA.lastName,
  primaryEmailAddress: PETRA.primaryEmailAddress,
} as const;

/** The boxes of a form that the extension types into, and what it types. */
const boxesOf = ({ fields }: FoundForm): { element: HTMLInputElement; text: string }[] =>
  fields.flatMap(({ field, control: { element } }) => {
    const text = field in TYPED ? TYPED[field as keyof typeof TYPED] : undefined;
    return text && element instanceof HTMLInputElement && !element.readOnly ? [{ element, text }] : [];
  });

afterEach(() => {
  document.documentElement.lang = "en";
  document.documentElement.dir = "ltr";
  document.body.replaceChildren();
});

it("lists each fixture, and none that is not there", () => {
  expect(fixtures.map(({ file }) => `../../fixtures/forms/${file}`).sort()).toEqual(
    Object.keys(files)
      .filter((path) => !path.endsWith("index.json"))
      .sort(),
  );
});

const forms = fixtures.flatMap((fixture) =>
  fixture.forms.map((form) => [`${fixture.file}, document ${form.document}`, fixture, form] as const),
);

let typed = 0;

describe.each(forms)("the form on %s", (_name, fixture, form) => {
  const isKnown = (field: string): boolean => (fixture.knownFailures as readonly string[]).includes(field);

  it("shows the fields that its author has confirmed, but for known failures", () => {
    const copy = documentOf(fixture, form);
    buildPage(copy);
    const found = foundInCopy(copy).map((one) => expectedOf(form.document, one));
    const fields = Object.fromEntries(Object.entries(form.fields).filter(([field]) => !isKnown(field)));
    expect(found).toEqual([{ ...form, fields }]);
  });

  it("is filled in", async () => {
    const copy = documentOf(fixture, form);
    const clock = virtualClock();
    buildPage(copy);
    const [found] = foundInCopy(copy);
    const definitions = formsIn(copy.language).filter(({ portal }) => portal === form.portal);
    const session = runSession(PETRA, definitions, clock);
    try {
      await session.settled();
      const boxes = found ? boxesOf(found) : [];
      typed += boxes.length;
      expect(boxes.filter(({ element, text }) => element.value !== text).map(({ text }) => text)).toEqual([]);
    } finally {
      session.stop();
      await clock.pass(20_000);
      clock.remove();
    }
  });
});

it("has boxes to type into on most fixtures", () => {
  expect(typed).toBeGreaterThan(2 * fixtures.length);
});
