import type { ListedRequest } from "../model/listed-request.ts";
import { requestNumbersIn } from "../model/request-number.ts";
import { indexOf } from "../../form/detection/detect-form.ts";
import { hasHeading } from "../../form/detection/signs.ts";
import { searchIn } from "../../page/elements/search-in.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";

/** Lines read of a list, and texts of a line; a "line" of more elements is a page that is laid out in a table. */
const LINE_LIMIT = 100;
const TEXT_LIMIT = 20;
const ELEMENT_LIMIT = 200;

/** The texts of a line, each as the element that holds it says it. */
const textsOf = (line: Element): string[] => {
  const inner = [...searchIn(line, "*")];
  if (inner.length > ELEMENT_LIMIT) return [];
  return [line, ...inner]
    .filter(({ childNodes }) => [...childNodes].some((node) => node instanceof Text && node.data.trim() !== ""))
    .slice(0, TEXT_LIMIT)
    .map((element) => boundedText(element).slice(0, 300));
};

/** A large page may have many thousands of them. */
const firstLines = (lines: Iterable<Element>): Element[] => {
  const first: Element[] = [];
  for (const line of lines) if (first.push(line) === LINE_LIMIT) break;
  return first;
};

/** The requests that a page lists under one of the form's list headings: each line with one number in it. */
export const readRequests = (document: Document, definition: FormDefinition): ListedRequest[] => {
  if (!hasHeading(document.body, indexOf(definition), definition.lists)) return [];
  return firstLines(searchIn(document, "tr,[role=row],li,[role=listitem]")).flatMap((line) => {
    const texts = textsOf(line);
    const [supportTicketId, ...more] = new Set(requestNumbersIn(texts.join(" ")));
    return supportTicketId && more.length === 0 ? [{ supportTicketId, texts }] : [];
  });
};
