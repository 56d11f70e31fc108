import { searchIn } from "./search-in.ts";
import { hostsBelow, type HostsByTree } from "./shadow-roots.ts";

/** What forms and their surroundings are made of. */
export const PARTS_OF_FORMS =
  "input,textarea,select,button,iframe,label,legend,h1,h2,h3,h4," +
  "a[title],[role],[tabindex],[contenteditable],[aria-haspopup],[aria-checked],[aria-pressed],[aria-expanded]";

/** Maximum time for which elements are kept, in ms: attributes are not observed, and one may make a part of a form. */
const MAX_KEPT_FOR = 1000;

/** Maximum number of elements that are kept. */
const MAX_KEPT = 3000;

let watches = 0;
let looking: { readonly document: Document } | undefined;
let kept: readonly Element[] | undefined;
let keptUntil = 0;
/** The shadow trees that were searched for what is kept. */
let keptIn: HostsByTree | undefined;

/**
 * The elements below `root` that a selector of parts of forms finds, also in shadow trees, in reading order. During a
 * look at a page, and until parts come or go, the whole page is searched only once: in one of 200,000 elements each
 * search takes 40 ms.
 */
export const elementsOf = (root: ParentNode, selector: string): Iterable<Element> => {
  const document = looking?.document;
  if (document && (root === document || root === document.body) && !selector.startsWith("#")) {
    kept ??= keep(document);
    if (kept.length > 0) return kept.filter((element) => element.matches(selector));
  }
  return searchIn(root, selector);
};

const keep = (document: Document): readonly Element[] => {
  const all = [...searchIn(document, PARTS_OF_FORMS)];
  keptUntil = performance.now() + MAX_KEPT_FOR;
  return all.length > MAX_KEPT ? [] : all;
};

/** Parts of forms have come or gone. */
export const forgetElements = (): void => {
  kept = undefined;
};

/** From now on the page is watched, and `forgetElements` is called when parts of forms come or go. */
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
  if (performance.now() > keptUntil || hosts !== keptIn) forgetElements();
  keptIn = hosts;
  looking = { document };
  try {
    return look();
  } finally {
    looking = before;
  }
};
