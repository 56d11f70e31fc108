import * as v from "valibot";
import { MAX_DOCUMENTS, MAX_TEXT } from "./limits.ts";
import { INPUT_TYPES, POPUPS, ROLES, TAGS } from "./known-markup.ts";

/** The version of the format; another one is not read. */
export const MASKED_COPY_VERSION = 1;

const text = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const count = v.pipe(v.number(), v.integer(), v.minValue(-1), v.maxValue(99_999));
const state = v.optional(v.boolean());

/**
 * What is on and what is off; what an element does not say of itself is absent. `gone`: it takes no room; `invisible`:
 * its visibility changes here; `unseen`: too faint, too small or too far out for a person; `above`: it lies over the
 * page.
 */
const statesSchema = v.object({
  checked: state,
  selected: state,
  ariaChecked: state,
  ariaSelected: state,
  pressed: state,
  expanded: state,
  disabled: state,
  ariaDisabled: state,
  readOnly: state,
  ariaReadOnly: state,
  required: state,
  ariaRequired: state,
  multiple: state,
  multiselectable: state,
  invalid: state,
  ariaHidden: state,
  editable: state,
  modal: state,
  open: state,
  inert: state,
  gone: state,
  invisible: state,
  unseen: state,
  above: state,
});
export type MaskedStates = v.InferOutput<typeof statesSchema>;

/** What an element takes. Of a pattern only its length is known. */
const constraintsSchema = v.object({
  maxLength: v.optional(count),
  minLength: v.optional(count),
  min: v.optional(text),
  max: v.optional(text),
  patternLength: v.optional(count),
  inputMode: v.optional(v.picklist(["none", "text", "tel", "url", "email", "numeric", "decimal", "search"])),
  autocomplete: v.optional(v.pipe(v.string(), v.regex(/^[a-z-]{2,20}$/))),
});

/** Texts that attributes hold, masked like all others. */
const textsSchema = v.object({
  label: v.optional(text),
  title: v.optional(text),
  alt: v.optional(text),
  placeholder: v.optional(text),
  value: v.optional(text),
  valueText: v.optional(text),
});
export type MaskedTexts = v.InferOutput<typeof textsSchema>;

/** One element, without anything by which a person, a customer or a request could be known. */
export interface MaskedElement {
  readonly tag: (typeof TAGS)[number];
  /** Its number, where another element refers to it. */
  readonly key?: number | undefined;
  readonly role?: (typeof ROLES)[number] | undefined;
  readonly type?: (typeof INPUT_TYPES)[number] | undefined;
  readonly popup?: (typeof POPUPS)[number] | undefined;
  /** The texts of the elements that name it by reference. */
  readonly names?: readonly string[] | undefined;
  /** What its name and IDs say in words, in the order of the attributes. */
  readonly identifiers?: readonly string[] | undefined;
  readonly texts?: MaskedTexts | undefined;
  readonly is?: MaskedStates | undefined;
  readonly takes?: v.InferOutput<typeof constraintsSchema> | undefined;
  readonly classes?: readonly string[] | undefined;
  readonly level?: number | undefined;
  readonly tabIndex?: number | undefined;
  /** The group of a radio button, and the slot of an element, by number. */
  readonly group?: number | undefined;
  readonly slot?: number | undefined;
  /** Keys of what a label is for, and of what the element controls. */
  readonly for?: number | undefined;
  readonly controls?: number | undefined;
  /** Where a link leads: to a number to call, an address to write to, or anywhere. */
  readonly link?: "tel" | "mailto" | "page" | undefined;
  /** Width and height in px, where there may be nothing in it that has a size. */
  readonly size?: readonly [number, number] | undefined;
  readonly nodes?: readonly MaskedNode[] | undefined;
  readonly shadow?: readonly MaskedNode[] | undefined;
}

/** An element, or a text. */
export type MaskedNode = string | MaskedElement;

const nodeSchema: v.GenericSchema<MaskedNode> = v.union([
  text,
  v.strictObject({
    tag: v.picklist(TAGS),
    key: v.optional(count),
    role: v.optional(v.picklist(ROLES)),
    type: v.optional(v.picklist(INPUT_TYPES)),
    popup: v.optional(v.picklist(POPUPS)),
    names: v.optional(v.array(text)),
    identifiers: v.optional(v.array(text)),
    texts: v.optional(textsSchema),
    is: v.optional(statesSchema),
    takes: v.optional(constraintsSchema),
    classes: v.optional(v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,12}-[\w-]{1,60}$/i)))),
    level: v.optional(count),
    tabIndex: v.optional(count),
    group: v.optional(count),
    slot: v.optional(count),
    for: v.optional(count),
    controls: v.optional(count),
    link: v.optional(v.picklist(["tel", "mailto", "page"])),
    size: v.optional(v.strictTuple([count, count])),
    nodes: v.optional(v.array(v.lazy(() => nodeSchema))),
    shadow: v.optional(v.array(v.lazy(() => nodeSchema))),
  }),
]);

/** One document of a page: the top one, or that of a frame. */
export const maskedDocumentSchema = v.strictObject({
  isTop: v.boolean(),
  host: text,
  /** Path and fragment as far as they are the portal's own; the rest is masked. Never a query. */
  route: text,
  /** `window.name`, masked. */
  frameName: text,
  /** BCP 47 tag of the page's language. */
  language: v.pipe(v.string(), v.maxLength(20)),
  direction: v.picklist(["ltr", "rtl"]),
  nodes: v.array(nodeSchema),
});
export type MaskedDocument = v.InferOutput<typeof maskedDocumentSchema>;

/** A page that can be a test: its structure and the portal's words, nothing else. */
export const maskedCopySchema = v.strictObject({
  maskedCopy: v.literal(MASKED_COPY_VERSION),
  /** Of the extension. */
  version: v.pipe(v.string(), v.maxLength(20)),
  documents: v.pipe(v.array(maskedDocumentSchema), v.minLength(1), v.maxLength(MAX_DOCUMENTS)),
});
export type MaskedCopy = v.InferOutput<typeof maskedCopySchema>;
