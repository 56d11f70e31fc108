/** Values of an axis, each with the weight with which it is drawn. */
export type Weighted = Readonly<Record<string, number>>;

export const PORTALS = { azure: 5, microsoft365: 3, powerPlatform: 2 } as const;

export const FLOWS = {
  single: 6,
  "wizard that unmounts": 2,
  "wizard that hides": 2,
  "wizard that folds": 2,
  drawer: 2,
  modal: 2,
  accordion: 2,
  frame: 2,
} as const;

export const SHADOWS = {
  none: 12,
  "open, each field": 2,
  "open, whole form": 2,
  "closed, each field": 1,
  "closed, whole form": 1,
} as const;

export const ORDERS = { usual: 3, shuffled: 2 } as const;

export const CONTACTS = {
  one: 9,
  "second under a heading": 3,
  "second in a fieldset": 2,
  "second by its labels": 2,
  "second without a heading": 1,
  "two equal without headings": 1,
} as const;

export const OTHERS = { none: 6, newsletter: 2, feedback: 2, search: 2 } as const;

export const WORDINGS = { known: 3, small: 4, synonym: 3 } as const;

export const TIMINGS = {
  "at once": 6,
  "late rendering": 2,
  "prefill after rendering": 2,
  "rendered anew on input": 2,
  "entries load late": 2,
} as const;

export const MODELS = { plain: 3, React: 4, Knockout: 3 } as const;

export const MARKUPS = {
  for: 4,
  wrapping: 2,
  "wrapping span": 1,
  "aria-label": 3,
  "aria-labelledby": 2,
  "labelledby chain": 2,
  "labelledby named": 1,
  "table head": 2,
  "dt and dd": 2,
  legend: 1,
  "text before": 3,
  "text after": 1,
  floating: 2,
  placeholder: 2,
  title: 1,
  "split over spans": 2,
  "visually hidden": 2,
} as const;

export const EXTRAS = { none: 6, star: 3, info: 2, value: 1, colon: 2 } as const;

export const TEXT_KINDS = { input: 10, textarea: 1, contenteditable: 2, "read-only until focus": 2 } as const;

export const CHOICE_KINDS = {
  select: 4,
  radios: 2,
  "radios under a text": 2,
  "list by click": 3,
  "list of an element": 3,
  "list by pointerdown": 2,
  "list by keys": 2,
  "combo box": 3,
  "combo box by keys": 1,
  "virtual list": 2,
  "inline listbox": 2,
  "menu button": 2,
  "toggle buttons": 2,
  "role radio": 2,
  "dialog list": 2,
  tree: 2,
} as const;

/** Kinds that show all of their entries at once, which nobody does with countries. */
export const SHORT_KINDS: ReadonlySet<string> = new Set([
  "radios",
  "radios under a text",
  "toggle buttons",
  "role radio",
  "inline listbox",
  "menu button",
]);

export const PHONES = { whole: 4, code: 4, area: 1, mask: 1 } as const;

export const EMAILS = { one: 4, confirmed: 1 } as const;

/** Axes by which a table is printed, in this order. */
export const PAGE_AXES = [
  "portal",
  "flow",
  "shadow",
  "order",
  "contact",
  "others",
  "language",
  "wording",
  "timing",
  "model",
] as const;

/** Seeds with which the extension is tuned, and those with which it is only measured. */
export const TUNING_SEEDS = { first: 1, last: 1399 } as const;
export const REPORT_SEEDS = { first: 1400, last: 1799 } as const;
