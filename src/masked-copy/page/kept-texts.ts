import type { FoundForm } from "../../form/detection/found-form.ts";
import { isOfContact } from "../../form/model/form-field.ts";
import { firstIn, searchIn } from "../../page/elements/search-in.ts";
import { closestIn, holds } from "../../page/elements/tree.ts";
import { labelsTo } from "../../page/labels/labels-to.ts";
import { boundedText, LABEL_LIMIT } from "../../page/text/bounded-text.ts";
import { fold } from "../../page/text/fold.ts";
import type { Keeps } from "../model/mask-text.ts";

const LABELS = "label,legend,h1,h2,h3,h4,h5,h6,[role=heading],button,[role=button],[role=tab],option,[role=option]";
const HEADINGS = "h1,h2,h3,h4,h5,h6,[role=heading]";
const BANNERS = "header,[role=banner]";
/** A header in one of these is that of a part of the page. */
const PARTS = "article,aside,main,nav,section,dialog,form,[role=dialog],[role=complementary],[role=main],[role=region]";
/** What in a banner opens the account. */
const ACCOUNT = "button,a,[role=button],[tabindex],[aria-haspopup]";
const TYPED =
  "input:not([type=hidden],[type=password],[type=radio],[type=checkbox],[type=button],[type=submit],[type=reset])," +
  "textarea,[contenteditable]:not([contenteditable=false])";

/** How much of the texts of an element's own nodes and attributes stays. */
export interface KeptTexts {
  readonly keepsOf: (element: Element) => Keeps;
  /** Texts that the page shows of a person: what is typed, and what its account area says. */
  readonly shown: readonly string[];
}

/** The banners of the page in which something can be pressed. */
const accountAreas = (document: Document): Element[] =>
  [...searchIn(document, BANNERS)].filter(
    (banner) =>
      (banner.getAttribute("role") === "banner" || closestIn(banner.parentElement ?? banner, PARTS) === null) &&
      firstIn(banner, ACCOUNT) !== null,
  );

const referredBy = (element: Element, attribute: string): Element[] => {
  const root = element.getRootNode() as Document | ShadowRoot;
  const ids = (element.getAttribute(attribute) ?? "").split(/\s+/).filter((id) => id !== "");
  return ids.flatMap((id) => root.getElementById(id) ?? []);
};

const fieldKeeps = (field: FoundForm["fields"][number]): Keeps => {
  if (field.control.kind === "text" || field.control.kind === "plainText") return "nothing";
  if (field.field === "severity" || isOfContact(field.field)) return "entry";
  return field.field === "supportPlan" ? "parts" : "words";
};

const valueOf = (element: Element): string =>
  "value" in element ? String(element.value) : boundedText(element, LABEL_LIMIT);

/** Decides for each element of a page how much of its texts stays, by the forms that were found on it. */
export const keptTexts = (
  document: Document,
  forms: readonly FoundForm[],
  isPlace: (text: string) => boolean,
): KeptTexts => {
  const areas = accountAreas(document);
  const keeps = new Map<Element, Keeps>();
  const labels = new Set<string>();
  for (const { fields } of forms)
    for (const field of fields) {
      const { element, options = [] } = field.control;
      const own = fieldKeeps(field);
      labels.add(fold(field.label));
      if (own !== "nothing") {
        for (const part of [element, ...options]) keeps.set(part, own);
        for (const list of [...referredBy(element, "aria-controls"), ...referredBy(element, "aria-owns")])
          if (!list.contains(element)) keeps.set(list, own);
        for (const label of options.flatMap(labelsTo)) keeps.set(label, own);
      }
      for (const label of [...labelsTo(element), ...referredBy(element, "aria-labelledby")])
        if (fold(boundedText(label)) === fold(field.label)) keeps.set(label, "all");
    }
  const containers = forms.flatMap((form) => form.containers);
  const isOwnChoice = (element: Element): boolean => {
    const own = keeps.get(element);
    return own !== undefined && own !== "all";
  };
  const isPlaceChosen = (element: Element): boolean =>
    element.matches("[role=combobox]") && isPlace(valueOf(element).trim());
  const typed = [...searchIn(document, TYPED)].filter((element) => !isOwnChoice(element) && !isPlaceChosen(element));
  const texts = new WeakMap<Element, Keeps>();
  const decide = (element: Element): Keeps => {
    if (areas.some((area) => holds(area, element))) return element.matches(HEADINGS) ? "words" : "nothing";
    const own = keeps.get(element);
    if (own) return own;
    if (element.matches("textarea,[contenteditable]:not([contenteditable=false])")) return "nothing";
    const around = element.parentElement && keepsOf(element.parentElement);
    if (around && around !== "words" && around !== "parts") return around;
    if (!containers.some((container) => holds(container, element))) return "words";
    if (labels.has(fold(boundedText(element)))) return "all";
    return around === "parts" || element.matches(LABELS) ? "parts" : "words";
  };
  const keepsOf = (element: Element): Keeps => {
    const known = texts.get(element) ?? decide(element);
    texts.set(element, known);
    return known;
  };
  return {
    keepsOf,
    shown: [...typed.map(valueOf), ...areas.map((area) => boundedText(area, LABEL_LIMIT))].filter(
      (text) => text.trim() !== "",
    ),
  };
};
