import * as v from "valibot";
import { FORM_FIELDS } from "../../../src/form/model/form-field.ts";
import { TICKET_PORTAL_IDS } from "../../../src/model/portal.ts";

/** One form on a fixture: in which document, whose, and its fields by the labels that name them. */
const expectedFormSchema = v.strictObject({
  document: v.number(),
  portal: v.picklist(TICKET_PORTAL_IDS),
  fields: v.record(v.picklist(FORM_FIELDS), v.string()),
});
export type ExpectedForm = v.InferOutput<typeof expectedFormSchema>;

const fixtureSchema = v.strictObject({
  /** Below `tests/fixtures/forms`. */
  file: v.pipe(v.string(), v.regex(/^[\w-]+\/[\w-]+\.json$/)),
  /** What the form is: proposed by the detection, confirmed by the author. */
  forms: v.array(expectedFormSchema),
  /** Fields of it that are not found yet. */
  knownFailures: v.array(v.picklist(FORM_FIELDS)),
  /** Where the page is from: a practice portal, a public address, or a report. */
  source: v.pipe(v.string(), v.minLength(1)),
});
export type Fixture = v.InferOutput<typeof fixtureSchema>;

/** All masked copies that are tests. */
export const fixtureIndexSchema = v.array(fixtureSchema);
