import type { FieldDefinition } from "./form-definition.ts";

/** When a generation of a form was seen, and an address at which anybody can see that. */
export interface Seen {
  /** Year and month, or year alone. */
  readonly from: string;
  /** Absent where it is the present one. */
  readonly to?: string;
  readonly source: string;
}

/**
 * One generation of a form, as it was between two dates. Tenants get a new one at different times, and other clouds years
 * later: all of them are looked for. Generations share the fields that stayed.
 */
export interface FormGeneration<Key extends string = string> {
  readonly seen: Seen;
  /**
   * Where it is other than in a page of its own: in a pane that outlives it (it is gone when its fields and its submit
   * control are), or in a page per step (a document is not the whole of it).
   */
  readonly place?: "pane" | "pagePerStep";
  /** Its labels are known in English only: title, submit control, and inputs for number and address are enough to know it. */
  readonly labelsIn?: "english";
  /** Whom it asks for the severity that the response time hangs on; absent where it asks everybody. */
  readonly severityFrom?: "paidPlans";
  /** The numbers of its requests have eight digits: without a date in them, they count beside one of the request words. */
  readonly numbers?: "undated";
  /** Headings of the form. */
  readonly titles?: readonly Key[];
  /** Headings of steps that stand beside the titled part, each in a part of its own. */
  readonly steps?: readonly Key[];
  /** Headings of the contact section. */
  readonly contactHeadings?: readonly Key[];
  /** Headings of a list of the requests made so far. */
  readonly lists?: readonly Key[];
  /** Names of the control that leads to the form where the customer's partner is shown in its place. */
  readonly behindPartner?: readonly Key[];
  /** Names of the control that submits the form. */
  readonly submit?: readonly Key[];
  /** Names of the controls that lead from step to step. */
  readonly navigation?: readonly Key[];
  readonly fields: readonly FieldDefinition<Key>[];
}
