import * as v from "valibot";
import { evidenceSchema } from "./evidence.ts";
import { findingSchema } from "./finding.ts";
import { FORM_FIELDS } from "./form-field.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { requestFactsSchema } from "./request-facts.ts";

const text = v.pipe(v.string(), v.maxLength(300));

/** Maximum number of entries in a report, and maximum length of one, in characters: a lesson holds no longer one. */
export const MAX_ENTRIES = 60;
export const MAX_ENTRY = 200;

/** How a field ended: written, refused by the page, not found, or left alone for a reason. */
export const FIELD_OUTCOMES = ["filled", "refused", "missing", "skipped"] as const;
export type FieldOutcome = (typeof FIELD_OUTCOMES)[number];

/** Why a field is as it is; the panel has words for each. */
export const FIELD_REASONS = [
  "set", // we wrote the target value
  "equal", // the target value was there already
  "typed", // the person changed it after the form opened
  "inUse", // the person is in this field at the moment; it is filled when they leave it
  "readOnly",
  "hidden",
  "noTarget", // the contact details hold no value for it
  "noOption", // the list has no such entry
  "ambiguous", // two entries match, none is chosen
  "fixedPlan", // the portal has fixed another plan
  "rejected", // the page did not keep the value; the earlier one is back
  "invalid", // the page calls the value invalid; the earlier one is back
  "notRestored", // neither our value nor the earlier one could be put there
  "tooLong", // the field takes fewer characters
  "doesNotFit", // what the field declares (its type, a pattern, a range) does not let the value in
  "partly", // only the first of several addresses goes in
  "notOpened", // the list did not open
  "unclear", // nothing says which entry of the list means what
  "incomplete", // its other half (the country code beside a number) could not be set: both or neither
  "gone", // the field left the page before it was written
  "notOffered", // no such field was found, and not every form of this kind has one
  "severalContacts", // the form asks for several contacts, and nothing says which of them is meant
  "notFound", // a field that this form should have was not recognised
  "undone", // the person took it back
  "undoneLater", // it is not shown at the moment; it is put back when it is shown again
] as const;
export type FieldReason = (typeof FIELD_REASONS)[number];

export const fieldReportSchema = v.object({
  field: v.picklist(FORM_FIELDS),
  label: v.optional(text),
  outcome: v.picklist(FIELD_OUTCOMES),
  reason: v.picklist(FIELD_REASONS),
  before: v.optional(text),
  after: v.optional(text),
  /** What the list offers, where none of it is known: as the page writes it. */
  entries: v.optional(v.pipe(v.array(text), v.maxLength(MAX_ENTRIES))),
});
export type FieldReport = v.InferOutput<typeof fieldReportSchema>;

/** What is in the form's place: the customer's partner, with a way on to the form or without one. */
export const OBSTACLES = ["partnerCard", "partnerOnly"] as const;
export type Obstacle = (typeof OBSTACLES)[number];

/** What a frame reports of the form that it holds; the panel shows it. `formId` names one opening of the form. */
export const formReportSchema = v.object({
  formId: v.pipe(v.string(), v.uuid()),
  portal: v.picklist(TICKET_PORTAL_IDS),
  /** The form does not ask for the severity: the panel may. */
  needsSeverity: v.boolean(),
  facts: v.optional(requestFactsSchema),
  /** The signs by which the form was recognised, for the diagnostics. */
  evidence: v.pipe(v.array(evidenceSchema), v.maxLength(40)),
  fields: v.pipe(v.array(fieldReportSchema), v.maxLength(40)),
  /** How the fields of this step were found, for the diagnostics. */
  findings: v.optional(v.pipe(v.array(findingSchema), v.maxLength(40))),
  /**
   * In a frame: its size, and where its controls are (left, top, width, height), so that the panel stays clear of them.
   */
  frame: v.optional(
    v.object({
      width: v.number(),
      height: v.number(),
      controls: v.pipe(v.array(v.tuple([v.number(), v.number(), v.number(), v.number()])), v.maxLength(100)),
    }),
  ),
  obstacle: v.optional(v.picklist(OBSTACLES)),
  /** `paused`: something is still to be filled in, and the person is busy in the page. */
  state: v.picklist(["waiting", "filling", "filled", "undone", "idle", "otherTenant", "paused"]),
});
export type FormReport = v.InferOutput<typeof formReportSchema>;
