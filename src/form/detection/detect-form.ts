import type { Control } from "../../page/controls/control.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { firstIn } from "../../page/elements/search-in.ts";
import { closestIn, holds, isBefore } from "../../page/elements/tree.ts";
import { collectControls } from "../../page/controls/collect-controls.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Evidence } from "../model/evidence.ts";
import { textOfPage } from "../model/text-of-page.ts";
import { companionsOf } from "./companions.ts";
import { containerOf, EDGES, PARTS, surrounds, wizardButtons } from "./containers.ts";
import type { FoundForm } from "./found-form.ts";
import { labelIndex, type LabelIndex } from "./label-index.ts";
import { recogniseByStructure } from "./recognise-by-structure.ts";
import { type Group, isContactPart, isForm, isStructuredForm } from "./is-form.ts";
import { recogniseFields } from "./recognise-fields.ts";
import { plainValue } from "./plain-value.ts";
import { WEIGHTS } from "./understanding/weights.ts";
import { HEADINGS, headings, signsOf, type Place } from "./signs.ts";

/** Maximum number of elements looked at per look. */
const MAX_LOOKED_AT = 4000;
/**
 * Maximum number of controls that get a name per look; without any sign of the form only small pages are read at all.
 */
const MAX_NAMED = { withSign: 500, withoutSign: 150 };

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

/** The heading with which the part of the page around a container begins. */
const firstHeading = (container: Element): Element | null =>
  firstIn(closestIn(container, PARTS) ?? container, HEADINGS);

/** Whether the part of the page around a container begins with the heading of a step. */
const isStep = (container: Element, { steps }: FormDefinition, index: LabelIndex): boolean => {
  const heading = firstHeading(container);
  return heading !== null && index.exact(boundedText(heading)).some((key) => steps.includes(key));
};

/** Parts of a page that are no part of a form that is around them. */
const APART = `${EDGES},form`;

/**
 * Takes parts of a form that stand for themselves (a section with the contact) together with the form around them:
 * which contact is meant, all of them together say.
 */
const withParts = (
  groups: readonly Group[],
  isOfForm: (group: Group) => boolean,
  recognise: (container: Element, controls: readonly Control[]) => Group,
): Group[] => {
  let left = [...groups];
  for (const group of groups) {
    if (!left.includes(group) || !isOfForm(group)) continue;
    const inner = left.filter(
      (other) =>
        other !== group &&
        holds(group.container, other.container) &&
        closestIn(other.container, APART) === closestIn(group.container, APART),
    );
    if (inner.length === 0) continue;
    const all = [group, ...inner].flatMap(({ all }) => all);
    const whole = recognise(
      group.container,
      all.toSorted((one, other) => (isBefore(one.element, other.element) ? -1 : 1)),
    );
    left = left.flatMap((one) => (one === group ? whole : inner.includes(one) ? [] : one));
  }
  return left;
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

/** What holds pages and panes as a whole. */
const WHOLE = `${EDGES},main,[role=main]`;

/** Whether a heading is below one of a higher rank that is about something else: many pages ask how they can help. */
const isUnderOther = (title: Element, titles: readonly Element[]): boolean => {
  const whole = closestIn(title, WHOLE);
  const higher = whole && /^H[2-6]$/.test(title.tagName) ? firstIn(whole, "h1") : null;
  return higher !== null && !titles.includes(higher) && isBefore(higher, title);
};

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
  /** A step in a part of its own has a button of the wizard there. */
  const isOwnStep = (container: Element): boolean => {
    const part = closestIn(container, PARTS) ?? container;
    return isStep(container, definition, index) && buttons.some((button) => holds(part, button));
  };
  const addressed = signs.filter(({ kind }) => kind !== "heading").length;
  /** A title says something of the part of the page that it is in; a step may be beside it. */
  const signsFor = (container: Element): number => {
    const own = titles.filter((title) => {
      if (definition.traits.includes("englishLabels") && isUnderOther(title, titles)) return false;
      const home = closestIn(title, PARTS) ?? (buttons.length > 0 ? containerOf(title, buttons) : undefined);
      return !home || holds(home, container) || holds(container, title) || isOwnStep(container);
    });
    return addressed + own.length;
  };
  const isTitled = titles.length > 0;
  /** A step of a wizard that shows nothing but the contact is where the step before it was. */
  const isWhereItWas = (container: Element): boolean =>
    place.last?.definition.portal === definition.portal &&
    place.last.url === place.url &&
    (isTitled || addressed > 0) &&
    container.tagName !== "BODY" &&
    place.last.containers.includes(container);
  const recognise = (container: Element, group: readonly Control[]): Group => ({
    container,
    all: group,
    ...recogniseFields(container, group, {
      definition,
      index,
      pageLanguage: place.document.documentElement.lang || "en",
      isExpected: signsFor(container) > 0 || isWhereItWas(container),
    }),
  });
  const apart = [...groupByContainer(controls.slice(0, MAX_NAMED.withSign), buttons)]
    .filter(
      ([container]) =>
        (homes.length === 0
          ? !titles.some((title) => isBeside(container, title))
          : homes.some((home) => holds(home, container) || holds(container, home))) || isOwnStep(container),
    )
    .map(([container, group]) => recognise(container, group));
  const isOfForm = (group: Group): boolean =>
    isForm(group, definition, signsFor(group.container)) ||
    isStructuredForm(group, { definition, index, signs: signsFor(group.container) });
  const groups = withParts(apart, isOfForm, recognise);
  const forms = groups.filter(isOfForm);
  const contactParts = groups.filter(
    (group) =>
      (signsFor(group.container) > 0 || isWhereItWas(group.container)) &&
      !forms.includes(group) &&
      isContactPart(group, {
        definition,
        index,
        beside: forms.length > 0,
        addressed: addressed > 0,
        again: isWhereItWas(group.container),
      }),
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
    hasUnknownChoice: parts.some((part) => part.hasUnknownChoice),
    asksForContact: parts.some(({ isAnnounced }) => isAnnounced),
    unsure: parts.flatMap(({ unsure }) => unsure).filter((field) => !fields.has(field)),
    evidence: [...signs, ...known],
    url: place.url,
    titled: isTitled,
  };
};
