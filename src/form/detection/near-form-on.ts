import { collectControls } from "../../page/controls/collect-controls.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { MAX_REASONS, type MissingEvidence } from "../model/missing-evidence.ts";
import type { NearForm } from "../model/near-form.ts";
import { wizardButtons } from "./containers.ts";
import { indexOf, isPossibleAt } from "./detect-form.ts";
import { recogniseFields } from "./recognise-fields.ts";
import { headings, type Place, signsOf } from "./signs.ts";

/** Maximum numbers of elements looked at and of controls that get a name. */
const MAX_LOOKED_AT = 4000;
const MAX_NAMED = 500;

/** Minimum number of fields of a form under its title. */
const ENOUGH = 2;

/**
 * Why a page is not taken for a form: which of the evidence it lacks, the most telling first, at most three. For a page
 * on which `detectForm` has not found it.
 * @returns undefined where the form cannot be at this address
 */
export const nearFormOn = (place: Place, definition: FormDefinition): NearForm | undefined => {
  if (!isPossibleAt(place.url, definition)) return undefined;
  const { document } = place;
  const index = indexOf(definition);
  const kinds = new Set<string>(definition.fields.flatMap((field) => field.controls));
  const controls = collectControls(document, MAX_LOOKED_AT)
    .filter(({ kind }) => kinds.has(kind))
    .slice(0, MAX_NAMED);
  const titles = headings(document, index, definition.titles);
  const isAddressed = signsOf(place, definition, titles).some(({ kind }) => kind !== "heading");
  const pageLanguage = document.documentElement.lang || "en";
  const { fields } = recogniseFields(document.body, controls, { definition, index, pageLanguage, isExpected: true });
  const isDistinctive = fields.some(({ field, weak }) =>
    definition.fields.some((one) => one.field === field && one.distinctive && !weak),
  );
  const lacks: Readonly<Record<Exclude<MissingEvidence, "together">, boolean>> = {
    controls: controls.length === 0,
    title: titles.length === 0,
    submit: wizardButtons(document, definition, index).length === 0,
    distinctive: controls.length > 0 && !isDistinctive,
    fields: controls.length > 0 && fields.length < ENOUGH,
    address: !isAddressed,
  };
  const missing = (Object.keys(lacks) as (keyof typeof lacks)[]).filter((one) => lacks[one]);
  return {
    portal: definition.portal,
    missing: missing.length > 0 ? missing.slice(0, MAX_REASONS) : ["together"],
    fields: [...new Set(fields.map(({ field }) => field))],
  };
};
