import { CONTACT_FIELDS } from "../../contact/contact-details.ts";
import { elementsOf } from "../../page/elements/elements-of.ts";
import type { Control } from "../../page/controls/control.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { FormField } from "../model/form-field.ts";
import type { FoundField } from "./found-form.ts";
import type { LabelIndex } from "./label-index.ts";
import { HEADINGS } from "./signs.ts";

const CONTACT: readonly FormField[] = [...CONTACT_FIELDS, "phoneCountryCode"];

/** Parts of a form that hold what belongs together. */
const HOMES = "fieldset,section,article,aside,[role=group],[role=region]";

/** Maximum number of headings that are looked at in one form. */
const HEADING_LIMIT = 100;

/** Where a control is: below which heading, in which part of the form. */
interface Spot {
  readonly heading: Element | undefined;
  readonly home: Element | null;
}

/** The fields of a contact that belong together. */
interface Section {
  readonly spot: Spot;
  readonly fields: FoundField[];
}

const isBefore = (one: Element, other: Element): boolean =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

const spotOf = ({ element }: Control, headings: readonly Element[]): Spot => ({
  heading: headings.findLast((heading) => isBefore(heading, element)),
  home: element.closest(HOMES),
});

const isSameSpot = (one: Spot, other: Spot): boolean => one.heading === other.heading && one.home === other.home;

const has = (fields: readonly FoundField[], { field }: FoundField): boolean =>
  fields.some((other) => other.field === field);

/**
 * The contact fields in sections: a new one begins under another heading, in another part of the form, and where a
 * group of fields comes again. One field alone that comes again is no contact of its own.
 */
const sectionsOf = (fields: readonly FoundField[], headings: readonly Element[]): Section[] => {
  const sections: Section[] = [];
  for (const one of fields) {
    const spot = spotOf(one.control, headings);
    const last = sections.at(-1);
    if (last && isSameSpot(last.spot, spot) && !has(last.fields, one)) last.fields.push(one);
    else sections.push({ spot, fields: [one] });
  }
  for (let at = sections.length - 1; at > 0; at -= 1) {
    const [before, section] = [sections[at - 1], sections[at]];
    if (!before || !section || !isSameSpot(before.spot, section.spot)) continue;
    if (section.fields.filter((field) => has(before.fields, field)).length > 1) continue;
    before.fields.push(...section.fields);
    sections.splice(at, 1);
  }
  return sections;
};

const count = ({ fields }: Section): number => new Set(fields.map(({ field }) => field)).size;

/** The section that is meant: under the form's contact heading, else the one with the most fields, if there is one. */
const meantOf = (
  sections: readonly Section[],
  { contactHeadings }: FormDefinition,
  index: LabelIndex,
): Section | undefined => {
  const isContact = ({ spot: { heading } }: Section): boolean =>
    heading !== undefined && index.exact(boundedText(heading)).some((key) => contactHeadings.includes(key));
  const under = sections.filter(isContact);
  const candidates = under.length > 0 ? under : sections;
  const most = Math.max(...candidates.map(count));
  const [best, ...others] = candidates.filter((section) => count(section) === most);
  return others.length === 0 ? best : undefined;
};

/** The contacts of a form that are not the one that is meant. */
export interface OtherContacts {
  readonly controls: ReadonlySet<Control>;
  /** Fields that come in several contacts where nothing decides which of them is meant. */
  readonly undecided: readonly FormField[];
}

const NONE: OtherContacts = { controls: new Set(), undecided: [] };

/**
 * Of several contacts in one form (the customer's, a reseller's, who gets the bill) those that are not meant. Where
 * nothing decides between them, all of them: nothing wrong is filled in.
 * @param controls those of the form, in document order
 * @param fields what they were recognised as, in document order; a field may come more than once
 */
export const otherContacts = (
  container: Element,
  controls: readonly Control[],
  fields: readonly FoundField[],
  { definition, index }: { readonly definition: FormDefinition; readonly index: LabelIndex },
): OtherContacts => {
  const ofContact = fields.filter(({ field }) => CONTACT.includes(field));
  const isTwice = (one: FoundField): boolean => ofContact.some((other) => other !== one && other.field === one.field);
  if (!ofContact.some(isTwice)) return NONE;
  const headings = [...elementsOf(container, HEADINGS)].slice(0, HEADING_LIMIT);
  const sections = sectionsOf(ofContact, headings);
  // Only sections that ask for the same are several contacts; the others are parts of whichever is meant.
  const rivals = sections.filter(({ fields: own }) =>
    own.some((one) => sections.some((other) => other.fields !== own && has(other.fields, one))),
  );
  if (rivals.length < 2) return NONE;
  const meant = meantOf(rivals, definition, index);
  const others = rivals.filter((section) => section !== meant);
  const known = others.flatMap((section) => section.fields.map(({ control }) => control));
  // What is among them is theirs too, unless it is known to be of the request.
  const beside = controls.filter((control) => {
    if (fields.some((one) => one.control === control && !CONTACT.includes(one.field))) return false;
    const spot = spotOf(control, headings);
    return others.some((section) => isSameSpot(section.spot, spot)) && !(meant && isSameSpot(meant.spot, spot));
  });
  const undecided = meant ? [] : rivals.flatMap((section) => section.fields.map(({ field }) => field));
  return { controls: new Set([...known, ...beside]), undecided: [...new Set(undecided)] };
};
