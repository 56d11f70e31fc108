import { closestIn, holds, parentOf } from "../../page/elements/tree.ts";
import type { Control } from "../../page/controls/control.ts";
import { labelsOf } from "../../page/controls/labels-of.ts";
import { fold } from "../../page/text/fold.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { type FormField, isOfContact } from "../model/form-field.ts";
import type { FoundField } from "./found-form.ts";
import { headingOf, HOMES, type SectionHeading, sectionHeadings } from "./section-headings.ts";
import { vocabularyOf } from "./understanding/vocabulary.ts";

/** Where a control is: below which heading, in which part of the form. */
interface Spot {
  readonly heading: SectionHeading | undefined;
  readonly home: Element | null;
}

/** The fields of a contact that belong together. */
interface Section {
  readonly spot: Spot;
  readonly fields: FoundField[];
}

const isSameSpot = (one: Spot, other: Spot): boolean => one.heading === other.heading && one.home === other.home;

const has = (fields: readonly FoundField[], { field }: FoundField): boolean =>
  fields.some((other) => other.field === field);

/**
 * The contact fields in sections: a new one begins under another heading, in another part of the form, and where a
 * group of fields comes again. One field alone that comes again is no contact of its own.
 */
const sectionsOf = (fields: readonly FoundField[], spotOf: (control: Control) => Spot): Section[] => {
  const sections: Section[] = [];
  for (const one of fields) {
    const spot = spotOf(one.control);
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

/**
 * The section that is meant: under the form's contact heading, else the one with the most fields, if there is one.
 * @param hasTwin whether a control that nobody knows has the same name: the other contact has the field too
 */
const meantOf = (sections: readonly Section[], hasTwin: (field: FoundField) => boolean): Section | undefined => {
  const count = ({ fields }: Section): number => new Set(fields.flatMap((one) => (hasTwin(one) ? [] : one.field))).size;
  const under = sections.filter(({ spot }) => spot.heading?.about === "contact");
  const candidates = under.length > 0 ? under : sections;
  const most = Math.max(...candidates.map(count));
  const [best, ...others] = candidates.filter((section) => count(section) === most);
  return others.length === 0 ? best : undefined;
};

const heldBy = (home: Element, controls: readonly Control[]): Control[] =>
  controls.filter(({ element }) => holds(home, element));

/** Whether a heading is over one control alone, and is what that is called: a legend. */
const isLabel = ({ home, text, about }: SectionHeading, controls: readonly Control[]): boolean => {
  const [control, ...more] = home ? heldBy(home, controls) : [];
  return (
    control !== undefined &&
    more.length === 0 &&
    (about !== "other" || fold(text).startsWith(fold(labelsOf(control)[0] ?? text)))
  );
};

/** The part of the form that holds a control and others. */
const homeOf = ({ element }: Control, controls: readonly Control[]): Element | null => {
  let home = closestIn(element, HOMES);
  while (home && heldBy(home, controls).length < 2) {
    const around = parentOf(home);
    home = around && closestIn(around, HOMES);
  }
  return home;
};

/** The contacts of a form that are not the one that is meant. */
export interface OtherContacts {
  readonly controls: ReadonlySet<Control>;
  /** Fields that come in contacts of which none is taken. */
  readonly undecided: readonly FormField[];
  /** A heading says that the contact follows. */
  readonly isAnnounced: boolean;
  /** What the heading above a control says. */
  readonly headingAbove: (control: Control) => string | undefined;
  /** Whether that says that the contact follows. */
  readonly isAnnouncedFor: (control: Control) => boolean;
}

/**
 * Of several contacts in one form (the customer's, a reseller's, who gets the bill) those that are not meant: each that
 * a heading calls another one; of the others, all but the one that is meant. Where nothing decides between them, all
 * of them: nothing wrong is filled in.
 * @param controls those of the form, in document order
 * @param fields what they were recognised as, in document order; a field may come more than once
 */
export const otherContacts = (
  container: Element,
  controls: readonly Control[],
  fields: readonly FoundField[],
  definition: FormDefinition,
): OtherContacts => {
  const ofContact = fields.filter(({ field }) => isOfContact(field));
  const headings = sectionHeadings(container, vocabularyOf(definition)).filter((one) => !isLabel(one, controls));
  const headingAbove = ({ element }: Control): string | undefined => headingOf(element, headings, container)?.text;
  const isAnnouncedFor = ({ element }: Control): boolean =>
    headingOf(element, headings, container)?.about === "contact";
  const isAnnounced = headings.some(({ about }) => about === "contact");
  const isTwice = (one: FoundField): boolean => ofContact.some((other) => other !== one && other.field === one.field);
  if (!ofContact.some(isTwice) && !headings.some(({ about }) => about === "other"))
    return { controls: new Set(), undecided: [], isAnnounced, headingAbove, isAnnouncedFor };
  const spots = new Map(
    controls.map((control) => [
      control,
      { heading: headingOf(control.element, headings, container), home: homeOf(control, controls) },
    ]),
  );
  const spotOf = (control: Control): Spot => spots.get(control) ?? { heading: undefined, home: null };
  const sections = sectionsOf(ofContact, spotOf);
  const theirs = sections.filter(({ spot }) => spot.heading?.about === "other");
  // Only sections that ask for the same are several contacts; the others are parts of whichever is meant.
  const rivals = sections.filter(
    (section) =>
      !theirs.includes(section) &&
      section.fields.some((one) =>
        sections.some((other) => other !== section && !theirs.includes(other) && has(other.fields, one)),
      ),
  );
  const nameOf = (control: Control): string => fold(labelsOf(control)[0] ?? "");
  const unknown = new Set(
    controls.filter((control) => !fields.some((one) => one.control === control)).map((control) => nameOf(control)),
  );
  const meant = meantOf(rivals, ({ control }) => unknown.has(nameOf(control)));
  const others = [...theirs, ...(rivals.length > 1 ? rivals.filter((section) => section !== meant) : [])];
  const known = others.flatMap((section) => section.fields.map(({ control }) => control));
  const isOurs = (control: Control): boolean =>
    sections.some((section) => !others.includes(section) && isSameSpot(section.spot, spotOf(control)));
  // What is among them is theirs too, unless it is known to be of the request.
  const beside = controls.filter((control) => {
    if (fields.some((one) => one.control === control && !isOfContact(one.field))) return false;
    if (spotOf(control).heading?.about === "other") return true;
    return others.some((section) => isSameSpot(section.spot, spotOf(control))) && !isOurs(control);
  });
  const left = new Set(others.flatMap((section) => section.fields.map(({ field }) => field)));
  for (const { field } of sections.filter((section) => !others.includes(section)).flatMap((section) => section.fields))
    left.delete(field);
  return { controls: new Set([...known, ...beside]), undecided: [...left], isAnnounced, headingAbove, isAnnouncedFor };
};
