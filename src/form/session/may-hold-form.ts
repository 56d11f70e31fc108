import { elementsOf } from "../../page/elements/elements-of.ts";

/** What every form has, and what the pages beside it have: a list of requests, the customer's partner. */
const SIGNS =
  "input:not([type=hidden]),textarea,select,[role=textbox],[role=combobox],[role=radio],[aria-haspopup]," +
  "h1,h2,h3,h4,[role=heading],[role=tab],legend";

/** Whether a document may hold a form, or what is shown in its place. */
export const mayHoldForm = (document: Document): boolean => {
  for (const _ of elementsOf(document, SIGNS)) return true;
  return false;
};
