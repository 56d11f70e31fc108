import * as v from "valibot";
import { FORM_FIELDS } from "../../form/model/form-field.ts";
import { LESSON_KINDS } from "./lesson.ts";

const field = v.picklist(FORM_FIELDS);
const what = { field, label: v.string(), section: v.optional(v.string()) };

/** Why a lesson was not kept: there are as many as there may be, or the browser did not save it. */
export const TEACHING_FAILURES = ["full", "unsaved"] as const;
export type TeachingFailure = (typeof TEACHING_FAILURES)[number];

/** What the panel shows of what is being taught. */
export const teachingSchema = v.variant("step", [
  v.object({ step: v.picklist(["pointing", "working"]), field }),
  v.object({ step: v.literal("pointed"), ...what }),
  v.object({ step: v.literal("failed"), field, reason: v.picklist(TEACHING_FAILURES) }),
  v.object({ step: v.literal("learned"), kind: v.picklist(LESSON_KINDS), value: v.optional(v.string()), ...what }),
]);
export type Teaching = v.InferOutput<typeof teachingSchema>;
