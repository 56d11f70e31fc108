import { elementsOf } from "../../page/elements/elements-of.ts";
import { textsIn } from "../../page/elements/texts-in.ts";
import { closestIn, holds, isBefore, parentOf } from "../../page/elements/tree.ts";
import { isSeen } from "../../page/sight/visible.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { HEADINGS } from "./signs.ts";
import { understandHeading, understandName } from "./understanding/understand-name.ts";
import type { Vocabulary } from "./understanding/vocabulary.ts";

/** Parts of a form that hold what belongs together. */
export const HOMES = "fieldset,section,article,aside,form,[role=group],[role=region],[role=form]";

/** Maximum number of headings, and of texts, that are looked at in one form. */
const MAX_HEADINGS = 100;
const MAX_TEXTS = 600;

/** Maximum length of a text that may be a heading although the page does not declare it, in characters. */
const MAX_LENGTH = 60;

/** What is no heading, whatever it says. */
const NO_HEADING = "label,button,a,option,select,textarea,[role=button],[role=option],[role=combobox],[role=listbox]";

/** A heading in a form, and whose fields are below it. */
export interface SectionHeading {
  readonly element: Element;
  readonly text: string;
  readonly about: "contact" | "other" | "unknown";
  /** The part of the form that it heads. */
  readonly home: Element | null;
}

/** Texts that say whose fields follow, as headings do, in elements that are none. */
const undeclared = (container: Element, vocabulary: Vocabulary): Element[] => {
  const found: Element[] = [];
  let read = 0;
  for (const text of textsIn(container)) {
    if (++read > MAX_TEXTS) break;
    const element = parentOf(text);
    if (!element || text.length > MAX_LENGTH || text.data.trim() === "") continue;
    if (
      understandHeading(text.data, vocabulary).isOfContact &&
      understandName(text.data, vocabulary).fields.size === 0 &&
      !closestIn(element, `${NO_HEADING},${HEADINGS}`) &&
      isSeen(element)
    )
      found.push(element);
  }
  return found;
};

/** The part of a form that a heading stands for: a legend's fieldset, else the nearest part around it. */
const homeOf = (heading: Element): Element | null => closestIn(heading, HOMES);

/** The name that a part of a form declares for itself. */
const declaredName = (home: Element): string => {
  const ids = (home.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter((id) => id !== "");
  const root = home.getRootNode() as Document | ShadowRoot;
  return (
    home.getAttribute("aria-label") ??
    ids
      .flatMap((id) => root.getElementById(id) ?? [])
      .map((element) => boundedText(element))
      .join(" ")
  );
};

/** The headings of a form in document order, also those that are mere texts and those that parts declare. */
export const sectionHeadings = (container: Element, vocabulary: Vocabulary): SectionHeading[] => {
  const declared = [...elementsOf(container, HEADINGS)].slice(0, MAX_HEADINGS);
  const titled = (element: Element, text: string, home: Element | null): SectionHeading => ({
    element,
    text,
    about: understandHeading(text, vocabulary).about,
    home,
  });
  const homes = [...elementsOf(container, HOMES)]
    .slice(0, MAX_HEADINGS)
    .map((home) => titled(home, declaredName(home), home))
    .filter(({ text }) => text !== "");
  const all = [
    ...homes,
    ...[...declared, ...undeclared(container, vocabulary)].map((element) =>
      titled(element, boundedText(element), homeOf(element)),
    ),
  ].sort((one, other) => (isBefore(one.element, other.element) ? -1 : isBefore(other.element, one.element) ? 1 : 0));
  const [title] = all;
  // The title of the form is about the request, whatever words are in it.
  return title?.about === "other" && title.element === declared[0]
    ? [{ ...title, about: "unknown" }, ...all.slice(1)]
    : all;
};

/** The heading under which an element is: the nearest before it whose part of the form holds the element too. */
export const headingOf = (
  element: Element,
  headings: readonly SectionHeading[],
  container: Element,
): SectionHeading | undefined =>
  headings.findLast(
    ({ element: heading, home }) =>
      (isBefore(heading, element) || holds(heading, element)) &&
      (home === null || holds(home, element) || !holds(container, home)),
  );
