import * as v from "valibot";
import { SEVERITIES } from "../../model/severity.ts";

/** What the person says in the panel of a request whose form does not ask for it. */
export const requestFactsSchema = v.object({ severity: v.optional(v.picklist(SEVERITIES)), breakFix: v.boolean() });
export type RequestFacts = v.InferOutput<typeof requestFactsSchema>;
