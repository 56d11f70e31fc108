import * as v from "valibot";
import { PERSON_LIMIT } from "../../../contact/person-name.ts";
import { instantSchema } from "../../../model/instant.ts";

/** Maximum number of handovers that a ticket remembers, the newest. */
export const HANDOVER_LIMIT = 20;

/** A person of the team, as they are called in their contact details. */
export const personSchema = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(PERSON_LIMIT));

/** A ticket went from one person to another; without `from` nobody looked after it before. */
export const handoverSchema = v.object({ date: instantSchema, from: v.optional(personSchema), to: personSchema });
export type Handover = v.InferOutput<typeof handoverSchema>;
