import { textsIn } from "../../page/elements/texts-in.ts";
import { holds } from "../../page/elements/tree.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { fold } from "../../page/text/fold.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { numbersBesideWords, possibleNumbers, ticketNumbers } from "./ticket-number.ts";

/** Maximum length of a notice, in characters; more text at once is a new view of the page. */
const MAX_NOTICE = 1000;

/** The places of a submitted form, and their text then: a request is about errors of its own. */
interface FormText {
  readonly places: readonly Element[];
  readonly before: string;
}

/** What a newly shown text says about a submission. */
export interface Notice {
  readonly kind: "success" | "error";
  readonly supportTicketId?: string | undefined;
}

const isAlert = (node: Node): boolean => node instanceof Element && node.matches("h1,[role=alert]");

const containsAny = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word));

const wordsOf = (definition: FormDefinition, keys: readonly string[]): string[] =>
  keys.flatMap((key) => definition.words[key] ?? []).map(fold);

/**
 * Reads newly added text for the outcome of a submission: one new request number with a plausible date is success in
 * any language, of several the one whose text speaks of a request, or the first that says that it was made; a failure
 * counts only if it speaks of the request, for a portal reports other failures all the time.
 * @param known numbers that stood on the page before the submission
 * @param isAnswer the page is the portal's answer: its heading or alert speaks of the request anyway
 * @param form what is in the form is about it anyway: its places, and the text in them when it was submitted
 */
export const readNotice = (
  added: readonly Node[],
  {
    definition,
    known,
    now,
    isAnswer = false,
    form,
  }: { definition: FormDefinition; known: ReadonlySet<string>; now: number; isAnswer?: boolean; form?: FormText },
): Notice | undefined => {
  const titles = wordsOf(definition, definition.titles);
  const about = [...titles, ...wordsOf(definition, definition.requestWords)];
  const success = wordsOf(definition, definition.success).filter((word) => !titles.includes(word));
  const failure = wordsOf(definition, definition.failure);
  const complaint = [...failure, ...wordsOf(definition, definition.complaint ?? [])];
  const numbers = new Set<string>();
  /** Numbers that are alone in a text that says that a request was made, or speaks of one. */
  const made = new Set<string>();
  const mentioned = new Set<string>();
  let spoken: Notice["kind"] | undefined;
  for (const node of added) {
    if (!node.isConnected) continue;
    const around = node.nodeType === Node.TEXT_NODE ? (node.parentElement ?? node) : node;
    const text = boundedText(around, MAX_NOTICE);
    if (text.length > MAX_NOTICE) continue;
    const undated = definition.traits.includes("undatedNumbers") ? numbersBesideWords(text, about) : [];
    const own = new Set([...ticketNumbers(text, now), ...undated].filter((number) => !known.has(number)));
    const folded = fold(text);
    for (const number of own) {
      numbers.add(number);
      if (own.size === 1 && containsAny(folded, success)) made.add(number);
      if (own.size === 1 && containsAny(folded, about)) mentioned.add(number);
    }
    if (containsAny(folded, success)) spoken = "success";
    else if (containsAny(folded, failure) && (containsAny(folded, about) || (isAnswer && isAlert(around))))
      spoken ??= "error";
    else if (
      form &&
      form.places.some((place) => holds(place, around)) &&
      !form.before.includes(text) &&
      containsAny(folded, complaint)
    )
      spoken ??= "error";
  }
  // A portal that takes a double click twice gives two numbers at once; in a list of older requests none says that it
  // was made just now.
  const [number] = [numbers, mentioned].find(({ size }) => size === 1) ?? made;
  if (number !== undefined) return { kind: "success", supportTicketId: number };
  return spoken ? { kind: spoken } : undefined;
};

/**
 * The page to which the portal leads after it took a request says so by its address, whatever else is on it.
 * @returns success, with the number where the page shows just one new one; undefined at any other address
 */
export const readDonePage = (
  document: Document,
  { definition, known, now }: { definition: FormDefinition; known: ReadonlySet<string>; now: number },
): Notice | undefined => {
  if (!definition.doneRoutes?.some((route) => route.test(document.URL))) return undefined;
  const [number, ...more] = [...numbersOn(document)].filter(
    (one) => ticketNumbers(one, now).length > 0 && !known.has(one),
  );
  return { kind: "success", supportTicketId: more.length > 0 ? undefined : number };
};

/** The request numbers with a plausible date in newly added text. */
export const numbersIn = (added: readonly Node[], now: number): string[] =>
  added.flatMap((node) => (node.isConnected ? ticketNumbers(boundedText(node, MAX_NOTICE), now) : []));

/** Maximum number of texts that are searched for numbers. */
const MAX_TEXTS = 20_000;

/** What may be request numbers anywhere on the page; a list of older requests may be among its noise. */
export const numbersOn = (document: Document): Set<string> => {
  const numbers = new Set<string>();
  let read = 0;
  for (const text of textsIn(document.body)) {
    if (++read > MAX_TEXTS) break;
    for (const number of possibleNumbers(text.substringData(0, MAX_NOTICE))) numbers.add(number);
  }
  return numbers;
};
