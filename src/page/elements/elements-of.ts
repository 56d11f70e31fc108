import { partsBelow } from "./parts-below.ts";
import { searchIn } from "./search-in.ts";
import { hostsBelow, type HostsByTree } from "./shadow-roots.ts";
import { withParts } from "./with-parts.ts";

/** What forms and their surroundings are made of. */
export const PARTS_OF_FORMS =
  "input,textarea,select,button,iframe,label,legend,h1,h2,h3,h4,fieldset,section,form,aside," +
  "a[title],[role],[tabindex],[contenteditable],[aria-haspopup],[aria-checked],[aria-pressed],[aria-expanded]";

/** Maximum number of elements that are kept, and time after which a page that had more is tried again, in ms. */
const MAX_KEPT = 3000;
const TRIED_AGAIN_AFTER = 1000;

/** Maximum number of additions by which what is kept is mended; a new search costs less than more of them. */
const MAX_MENDED = 40;

let watches = 0;
let looking: { readonly document: Document } | undefined;
/** Nothing where there are too many. */
let kept: readonly Element[] | null | undefined;
let crowdedUntil = 0;
/** The shadow trees that were searched for what is kept. */
let keptIn: HostsByTree | undefined;

/**
 * The elements below `root` that a selector of parts of forms finds, also in shadow trees, in reading order. During a
 * look at a page the page is searched only once: in one of 200,000 elements each search takes 40 ms. Parts that come
 * are put among those that are known.
 */
export const elementsOf = (root: ParentNode, selector: string): Iterable<Element> => {
  const document = looking?.document;
  const isAll = root === document || root === document?.body;
  if (document && (isAll || (root instanceof Element && root.isConnected)) && !selector.startsWith("#")) {
    if (kept === undefined) kept = keep(document);
    const below = isAll ? kept : kept && partsBelow(kept, root as Element);
    if (below) return below.filter((element) => element.matches(selector));
  }
  return searchIn(root, selector);
};

const keep = (document: Document): readonly Element[] | null => {
  const all = [...searchIn(document, PARTS_OF_FORMS)];
  crowdedUntil = performance.now() + TRIED_AGAIN_AFTER;
  return all.length > MAX_KEPT ? null : all;
};

/** Everything is searched anew. */
export const forgetElements = (): void => {
  kept = undefined;
};

/** Parts of forms have come, in these nodes, or gone. */
export const mendElements = (added: readonly Element[]): void => {
  if (!kept) return;
  if (added.length > MAX_MENDED) return forgetElements();
  kept = kept.filter(({ isConnected }) => isConnected);
  for (const node of added) if (node.isConnected) kept = withParts(kept, node, PARTS_OF_FORMS);
  if (kept.length > MAX_KEPT) forgetElements();
};

/** Whether an element need not be added: it is known to be a part of a form, or there are too many to know. */
export const isKept = (element: Element): boolean => kept === null || kept?.includes(element) === true;

/** From now on the page is watched, and `mendElements` is called when parts of forms come or go. */
export const keepWhileWatched = (signal: AbortSignal): void => {
  watches += 1;
  signal.addEventListener("abort", () => {
    watches -= 1;
    forgetElements();
  });
};

/** The look that is going on, to remember something by until it ends; nothing changes on the page meanwhile. */
export const currentLook = (): object | undefined => looking;

/** Runs a look, and gives its result; only of a page that is watched anything is kept. */
export const lookAt = <T>(document: Document, look: () => T): T => {
  if (watches === 0) return look();
  const before = looking;
  const hosts = hostsBelow(document);
  if (hosts !== keptIn || (kept === null && performance.now() > crowdedUntil)) forgetElements();
  keptIn = hosts;
  looking = { document };
  try {
    return look();
  } finally {
    looking = before;
  }
};
