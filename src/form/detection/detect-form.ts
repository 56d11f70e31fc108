import type { Control } from "../../page/controls/control.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { firstIn } from "../../page/elements/search-in.ts";
import { closestIn, holds } from "../../page/elements/tree.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Evidence } from "../model/evidence.ts";
import { textOfPage } from "../model/text-of-page.ts";
import { companionsOf } from "./companions.ts";
import { containerOf, hasButton, PARTS, surrounds, wizardButtons } from "./containers.ts";
import type { FoundField, FoundForm } from "./found-form.ts";
import { labelIndex, type LabelIndex } from "./label-index.ts";
import { recogniseByStructure } from "./recognise-by-structure.ts";
import { type Recognised, recogniseFields } from "./recognise-fields.ts";
import { plainValue } from "./plain-value.ts";
import { WEIGHTS } from "./understanding/weights.ts";
import { HEADINGS, hasHeading, headings, signsOf, type Place } from "./signs.ts";

/** Maximum number of elements looked at per look. */
const MAX_LOOKED_AT = 4000;
/**
 * Maximum number of controls that get a name per look; without any sign of the form only small pages are read at all.
 */
const MAX_NAMED = { withSign: 500, withoutSign: 150 };

/** Minimum of evidence from which a field with another name than a known one counts towards the form. */
const SURE = 75;

const indexes = new WeakMap<FormDefinition, LabelIndex>();

/** The index of all words of a form, prepared once. */
export const indexOf = (definition: FormDefinition): LabelIndex => {
  const known = indexes.get(definition);
  if (known) return known;
  const index = labelIndex(definition.words, Object.keys(definition.words), definition.controlWords);
  indexes.set(definition, index);
  return index;
};

const groupByContainer = (controls: readonly Control[], buttons: readonly Element[]): Map<Element, Control[]> => {
  const groups = new Map<Element, Control[]>();
  for (const control of controls) {
    const container = containerOf(control.element, buttons);
    groups.set(container, [...(groups.get(container) ?? []), control]);
  }
  return groups;
};

const distinctiveOf = (fields: readonly FoundField[], definition: FormDefinition): number =>
  fields.filter(({ field }) => definition.fields.some((one) => one.field === field && one.distinctive)).length;

/** Evidence adds up: one label alone is never enough. Without any sign of the form known labels alone count. */
const isForm = (fields: readonly FoundField[], definition: FormDefinition, signs: number): boolean => {
  if (signs > 0) {
    const sure = fields.filter(({ weak, sum, clues }) => !weak || (sum >= SURE && !clues.includes("label")));
    return distinctiveOf(sure, definition) > 0 && fields.length + signs > 2;
  }
  const known = fields.filter(({ clues }) => clues.includes("label"));
  const distinctive = distinctiveOf(
    known.filter(({ weak }) => !weak),
    definition,
  );
  return distinctive >= 3 || (distinctive === 2 && known.length >= 4);
};

/**
 * A form in words that we do not know: with a telephone number and an address that say themselves what they are, and
 * under its title with its submit control or a picker of calling codes; without a title with both, and one known label.
 */
const isStructuredForm = (
  { container, controls, fields }: Group,
  { definition, index, signs }: { definition: FormDefinition; index: LabelIndex; signs: number },
): boolean => {
  const known = fields.filter(({ weak, clues }) => !weak && clues.includes("label"));
  if (!definition.traits.includes("englishLabels") || (signs === 0 && distinctiveOf(known, definition) === 0))
    return false;
  const all = [...fields, ...recogniseByStructure(controls, fields, definition)].map(({ field }) => field);
  if (!all.includes("phoneNumber") || !all.includes("primaryEmailAddress")) return false;
  const more = [all.includes("phoneCountryCode"), hasButton(container, index, definition.submit)];
  return signs > 0 ? more.includes(true) || all.includes("title") : !more.includes(false);
};

/**
 * Many forms have contact fields: alone they count only under the form's contact heading, and beside the form
 * itself or under its title.
 */
const isContactPart = (
  { container, fields }: Group,
  { definition, index, beside }: { definition: FormDefinition; index: LabelIndex; beside: boolean },
): boolean =>
  fields.length >= 3 &&
  hasHeading(container, index, definition.contactHeadings) &&
  (beside || hasHeading(container, index, definition.titles));

/** The heading with which the part of the page around a container begins. */
const firstHeading = (container: Element): Element | null =>
  firstIn(closestIn(container, PARTS) ?? container, HEADINGS);

/** Whether the part of the page around a container begins with the heading of a step. */
const isStep = (container: Element, { steps }: FormDefinition, index: LabelIndex): boolean => {
  const heading = firstHeading(container);
  return heading !== null && index.exact(boundedText(heading)).some((key) => steps.includes(key));
};

/** Whether a container is beside the part with the title, under a title of the same rank. */
const isBeside = (container: Element, title: Element): boolean => {
  const home = closestIn(title, PARTS);
  return (
    home !== null &&
    !holds(home, container) &&
    !holds(container, home) &&
    firstHeading(container)?.tagName === title.tagName
  );
};

interface Group extends Recognised {
  readonly container: Element;
}

/** Whether a form can be at an address; that of a frame without one of its own (`about:srcdoc`) says nothing. */
export const isPossibleAt = (url: string, { hosts }: FormDefinition): boolean =>
  !hosts || !url.startsWith("https:") || hosts.test(url);

/**
 * Looks for the form in a document.
 * @returns the form with its fields of this step and the evidence, or undefined where the evidence does not add up
 */
export const detectForm = (place: Place, definition: FormDefinition): FoundForm | undefined => {
  if (!isPossibleAt(place.url, definition)) return undefined;
  return detectIn(place.document, place, definition);
};

const detectIn = (root: ParentNode, place: Place, definition: FormDefinition): FoundForm | undefined => {
  const index = indexOf(definition);
  const kinds = new Set<string>(definition.fields.flatMap((field) => field.controls));
  let isCut = false;
  const controls = collectControls(root, MAX_LOOKED_AT, () => void (isCut = true)).filter(({ kind }) =>
    kinds.has(kind),
  );
  if (controls.length === 0 && !isCut) return undefined;
  const titles = headings(place.document, index, definition.titles);
  if (root === place.document && (isCut || controls.length > MAX_NAMED.withSign)) {
    // The form may follow all that is looked at: it is looked for around its title first.
    for (const title of titles) {
      const surface = closestIn(title, PARTS);
      const found = surface ? detectIn(surface, place, definition) : undefined;
      if (found) return found;
    }
  }
  const signs = signsOf(place, definition, titles);
  if (signs.length === 0 && controls.length > MAX_NAMED.withoutSign) return undefined;
  const buttons = wizardButtons(place.document, definition, index);
  // A part beside the titled one with the wizard's buttons is another form, also while this one shows no fields; before
  // it shows even those, a part with another title is.
  const homes = titles
    .flatMap((title) => closestIn(title, PARTS) ?? [])
    .filter((home) => buttons.some((button) => holds(home, button)));
  const groups = [...groupByContainer(controls.slice(0, MAX_NAMED.withSign), buttons)]
    .filter(
      ([container]) =>
        (homes.length === 0
          ? !titles.some((title) => isBeside(container, title))
          : homes.some((home) => holds(home, container) || holds(container, home))) ||
        isStep(container, definition, index),
    )
    .map(([container, group]): Group => ({
      container,
      ...recogniseFields(container, group, {
        definition,
        index,
        pageLanguage: place.document.documentElement.lang || "en",
        isExpected: signs.length > 0,
      }),
    }));
  const forms = groups.filter(
    (group) =>
      isForm(group.fields, definition, signs.length) ||
      isStructuredForm(group, { definition, index, signs: signs.length }),
  );
  const contactParts = groups.filter(
    (group) =>
      signs.length > 0 &&
      !forms.includes(group) &&
      isContactPart(group, { definition, index, beside: forms.length > 0 }),
  );
  const parts = groups.filter(
    (group) =>
      forms.includes(group) ||
      contactParts.includes(group) ||
      forms.some(({ container }) => surrounds(group.container, container)),
  );
  if (parts.length === 0) return undefined;
  const fields = new Map(parts.flatMap((part) => part.fields.map((field) => [field.field, field])));
  for (const { controls: own } of parts) {
    for (const field of recogniseByStructure(own, [...fields.values()], definition)) fields.set(field.field, field);
    for (const field of companionsOf(own, [...fields.values()])) fields.set(field.field, field);
  }
  for (const { field, labels, plain } of definition.fields) {
    if (!plain || fields.has(field)) continue;
    const shown = parts.map(({ container }) => plainValue(container, index, labels)).find((one) => one !== undefined);
    if (shown) fields.set(field, { field, ...shown, sum: WEIGHTS.label, clues: ["label"] });
  }
  const known = [...fields.values()].map(({ field, label }): Evidence => ({
    kind: "field",
    field,
    label: textOfPage(label),
  }));
  return {
    definition,
    containers: parts.map(({ container }) => container),
    fields: [...fields.values()],
    undecided: parts.flatMap(({ undecided }) => undecided).filter((field) => !fields.has(field)),
    hasUnknown: parts.some((part) => part.hasUnknown),
    asksForContact: parts.some(({ isAnnounced }) => isAnnounced),
    unsure: parts.flatMap(({ unsure }) => unsure).filter((field) => !fields.has(field)),
    evidence: [...signs, ...known],
    // Not looked up once more: it is one of the most expensive searches in a large page.
    titled: signs.some(({ kind }) => kind === "heading"),
  };
};
