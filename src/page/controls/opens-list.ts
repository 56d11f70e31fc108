import { closestIn } from "../elements/tree.ts";
import { showsChoice } from "../labels/takes-value.ts";

/** What a list is made of. */
const LIST = "[role=listbox],[role=option],[role=tree],[role=menu],[role=grid],li";

/** Parts of a page whose menus do something, or whose buttons show more of it. */
const NO_FORM = "nav,[role=navigation],[role=banner],[role=toolbar],[role=menubar],[role=tablist],[role=menu]";
const HEADING = "h1,h2,h3,h4,h5,h6,[role=heading],summary";

/**
 * Whether a button opens something to choose from and shows what is chosen, whatever it says of what it opens: an
 * arrow alone or a button in a heading does not.
 */
export const opensList = (element: Element): boolean => {
  if (element.matches("[role=combobox],[aria-haspopup=listbox]")) return true;
  if (!element.matches("[role=button],:not([role],a,summary)") || !showsChoice(element)) return false;
  if (closestIn(element, NO_FORM) || closestIn(element, HEADING) || element.querySelector(HEADING)) return false;
  if (element.hasAttribute("aria-haspopup")) return true;
  const opened = (element.getRootNode() as Document | ShadowRoot).getElementById(
    element.getAttribute("aria-controls") ?? "",
  );
  return !opened || opened.matches(LIST) || (opened.querySelector(LIST) !== null && !opened.querySelector("label"));
};
