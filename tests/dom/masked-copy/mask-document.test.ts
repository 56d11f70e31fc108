import fc from "fast-check";
import * as v from "valibot";
import { afterEach, expect, it } from "vitest";
import { maskedDocumentSchema } from "../../../src/masked-copy/model/masked-copy.ts";
import { maskOf } from "../../../src/masked-copy/model/mask-text.ts";
import { buildPage } from "../../support/masked-copy/build-page.ts";
import { copyOfPage, detectedFields, placeOfCopy } from "../../support/masked-copy/copy-page.ts";
import { howMany } from "../../support/how-many.ts";
import { drawnForm, showDrawn } from "./drawn-form.ts";
import type { Planted } from "./planted.ts";

const IN_A_ROW = 6;

/** Six characters in a row of what was planted, but those that masks are made of. */
const rowsOf = (text: string): string[] => {
  const letters = Array.from(text.toLowerCase());
  const rows = letters.slice(IN_A_ROW - 1).map((_, at) => letters.slice(at, at + IN_A_ROW).join(""));
  return (rows.length > 0 ? rows : [text.toLowerCase()]).filter((row) => Array.from(row, maskOf).join("") !== row);
};

const leaked = (json: string, planted: Planted): string[] => {
  const copy = json.toLowerCase();
  return (
    Object.values(planted)
      .flatMap((text) => rowsOf(text))
      // The end of every domain is in no way the customer's.
      .filter((row) => !"onmicrosoft.example".includes(row) && copy.includes(row))
  );
};

afterEach(() => document.body.replaceChildren());

const { runs, seed, patience } = howMany(100, 14);

it(
  "holds nothing that is not the portal's, and shows the same fields",
  () => {
    let recognised = 0;
    let fields = 0;
    fc.assert(
      fc.property(drawnForm, (form) => {
        const place = showDrawn(form);
        const before = detectedFields(place);
        const { person, tenant, domain } = form.planted;
        const copy = copyOfPage(place, form.isGiven ? [tenant, domain, person] : []);
        const json = JSON.stringify(copy);
        expect(leaked(json, form.planted)).toEqual([]);
        const read = v.parse(maskedDocumentSchema, JSON.parse(json));
        buildPage(read);
        const after = detectedFields({ ...placeOfCopy(read), portal: place.portal });
        // What is in a label that is not the portal's may speak against a field by chance; a mask does not.
        expect(form.isInLabels ? after.filter((one) => before.includes(one)) : after).toEqual(before);
        recognised += before.length > 0 ? 1 : 0;
        fields += before.length;
      }),
      { numRuns: runs, seed, endOnFailure: true },
    );
    console.log(`${recognised} forms recognised, ${fields} fields`);
    expect(recognised).toBeGreaterThan(runs / 2);
  },
  patience,
);
