import { detectForm } from "../../../src/form/detection/detect-form.ts";
import type { FoundForm } from "../../../src/form/detection/found-form.ts";
import type { MaskedCopy, MaskedDocument } from "../../../src/masked-copy/model/masked-copy.ts";
import { buildPage } from "./build-page.ts";
import { formsIn, placeOfCopy } from "./copy-page.ts";
import type { ExpectedForm } from "./fixture-index.ts";

/** The forms that the detection finds in this document, which was built from a copy. */
export const foundInCopy = (copy: MaskedDocument): FoundForm[] => {
  const { url, frameName, language } = placeOfCopy(copy);
  return formsIn(language)
    .map((form) => detectForm({ document, url, frameName }, form))
    .filter((form): form is FoundForm => form !== undefined);
};

/** What of a form is compared: its portal, and its fields with the labels by which they were found. */
export const expectedOf = (at: number, { definition, fields }: FoundForm): ExpectedForm => ({
  document: at,
  portal: definition.portal,
  fields: Object.fromEntries(
    fields.map(({ field, label }) => [field, label] as const).toSorted(([one], [other]) => one.localeCompare(other)),
  ),
});

/** Builds each document of a copy in this one, and gives the forms that the detection finds there. */
export const formsInCopy = ({ documents }: MaskedCopy): ExpectedForm[] =>
  documents.flatMap((copy, at) => {
    buildPage(copy);
    const found = foundInCopy(copy).map((form) => expectedOf(at, form));
    document.body.replaceChildren();
    return found;
  });
