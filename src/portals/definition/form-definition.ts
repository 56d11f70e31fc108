import type { FormField } from "../../form/model/form-field.ts";
import type { TicketPortalId } from "../../model/portal.ts";

/** Words of a portal by key: those of a page's language and the English ones, which localized pages show too. */
export type Words = Record<string, string[]>;

/** The kinds of control in which a field may come; the names are those of `src/dom`. */
export type FieldControl = "text" | "select" | "list" | "comboBox" | "radioGroup";

/** One field of a form: by which labels it is known, and how far it sets this form apart from others. */
export interface FieldDefinition<Key extends string = string> {
  readonly field: FormField;
  readonly labels: readonly Key[];
  /** General words that name it too, but are no evidence of this form. */
  readonly weakLabels?: readonly Key[];
  readonly controls: readonly FieldControl[];
  /** One box for several addresses: the additional ones follow, divided by this. */
  readonly joins?: string;
  /** The portal may show it as mere text. */
  readonly plain?: boolean;
  /** Found in few other forms: counts towards recognising this one. */
  readonly distinctive: boolean;
  /**
   * Its labels serve other purposes too: it counts only right beside a field of the contact, and never beside a date or
   * a time.
   */
  readonly besideContact?: boolean;
  /** Every form of this kind has the field in the step where its neighbours are: its absence is worth a word. */
  readonly expectedBeside?: FormField;
}

/**
 * How a form is unlike the plain case, a form of one page whose labels are known in many languages.
 * - `englishLabels`: title, submit control, and inputs for number and address are enough to know it, because its labels
 *   are known in English only
 * - `inPane`: it is in a pane that outlives it, and is gone when its fields and its submit control are
 * - `pagePerStep`: a document is not the whole of it
 * - `severityFromFew`: it asks few tenants for the severity that the response time hangs on
 * - `undatedNumbers`: its numbers have eight digits, without a date in them; they count beside one of the request words
 */
export type FormTrait = "englishLabels" | "inPane" | "pagePerStep" | "severityFromFew" | "undatedNumbers";

/**
 * What is known of one kind of support form, in all its generations (`form-of.ts`). The engine reads it; it names no
 * portal itself.
 * @template Key the keys of the labels; a portal's own files name them, so that a mistyped one does not compile
 */
export interface FormDefinition<Key extends string = string> {
  readonly portal: TicketPortalId;
  readonly words: Words;
  /** The addresses at which it can be; where two portals' forms are alike, only this tells them apart. */
  readonly hosts?: RegExp;
  /** Signs in the whole address. */
  readonly routes: readonly RegExp[];
  /** Signs in the whole address of the page to which the portal leads once it has taken a request. */
  readonly doneRoutes?: readonly RegExp[];
  /** Signs in `window.name` of a frame. */
  readonly frameNames: readonly RegExp[];
  /** Headings of the form. */
  readonly titles: readonly Key[];
  /** Headings of steps that are beside the titled part, each in a part of its own. */
  readonly steps: readonly Key[];
  /** Headings of the contact section. */
  readonly contactHeadings: readonly Key[];
  readonly fields: readonly FieldDefinition<Key>[];
  /** Headings of the list of earlier requests. */
  readonly lists: readonly Key[];
  /** Names of the control that leads to the form where the customer's partner is shown in its place. */
  readonly behindPartner: readonly Key[];
  /** Names of the control that submits the form. */
  readonly submit: readonly Key[];
  /** Names of the controls that lead from step to step. */
  readonly navigation: readonly Key[];
  readonly traits: readonly FormTrait[];
  /** Words for a kind of control that names carry behind the label. */
  readonly controlWords?: readonly Key[];
  /** Names of the plan to choose, and what we call it. */
  readonly plan: readonly Key[];
  readonly planName: string;
  /** Words in the issue type that say that nothing is broken: billing, subscription management, quota. */
  readonly notBreakFix: readonly Key[];
  /** Words in a notice that say that the portal did not take the request. */
  readonly failure: readonly Key[];
  /** Words in the form itself that say that something in it is wrong. */
  readonly complaint?: readonly Key[];
  /** Words in a notice that say that it did. */
  readonly success: readonly Key[];
  /** Words by which a notice speaks of the request at all. */
  readonly requestWords: readonly Key[];
}
