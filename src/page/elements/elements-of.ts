/** What forms and their surroundings are made of. */
export const PARTS_OF_FORMS =
  "input,textarea,select,button,iframe,label,legend,h1,h2,h3,h4,a[title],[role],[tabindex],[aria-haspopup],[aria-checked]";

/** Attributes are not observed: what has become part of a form by one of them is found by then, in milliseconds. */
const KEPT = 1000;

/** In a page with more of them they are not kept. */
const LIMIT = 3000;

let watches = 0;
let looking: { readonly document: Document } | undefined;
let kept: readonly Element[] | undefined;
let keptUntil = 0;

/**
 * The elements below `root` that a selector of parts of forms finds, in document order. During a look at a page, and until
 * parts come or go, the whole page is searched only once: in one of 200,000 elements each search takes 40 milliseconds.
 */
export const elementsOf = (root: ParentNode, selector: string): Iterable<Element> => {
  const document = looking?.document;
  if (document && (root === document || root === document.body) && !selector.startsWith("#")) {
    kept ??= keep(document);
    if (kept.length > 0) return kept.filter((element) => element.matches(selector));
  }
  return root.querySelectorAll(selector);
};

const keep = (document: Document): readonly Element[] => {
  const all = document.querySelectorAll(PARTS_OF_FORMS);
  keptUntil = performance.now() + KEPT;
  return all.length > LIMIT ? [] : [...all];
};

/** Parts of forms have come or gone. */
export const forgetElements = (): void => {
  kept = undefined;
};

/** From now on somebody watches the page, and tells by `forgetElements` what has become of it. */
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
  if (performance.now() > keptUntil) forgetElements();
  looking = { document };
  try {
    return look();
  } finally {
    looking = before;
  }
};
