import * as v from "valibot";
import { tenantSchema } from "./tenant.ts";
import { CONTEXT_ANSWERS } from "./verdict.ts";

const answer = v.picklist(CONTEXT_ANSWERS);

/** What the person has answered in one tab. */
export const tabAnswersSchema = v.object({
  /** About a tenant, for this tab only. */
  answers: v.array(v.object({ tenant: tenantSchema, answer })),
  /** Where nothing names a tenant for sure: it counts for exactly these clues in this document. */
  clueAnswer: v.optional(v.object({ clues: v.string(), answer, tenant: v.optional(tenantSchema) })),
});
export type TabAnswers = v.InferOutput<typeof tabAnswersSchema>;
