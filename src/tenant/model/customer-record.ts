import * as v from "valibot";

const text = v.optional(v.pipe(v.string(), v.maxLength(500)));

/** An entry of the customer directory, whole. */
export const customerRecordSchema = v.object({
  id: v.pipe(v.string(), v.maxLength(100)),
  tenantId: text,
  domain: text,
  name: text,
  inPartnerCenter: v.optional(v.boolean()),
  edited: v.optional(v.boolean()),
  updatedDate: v.pipe(v.string(), v.maxLength(40)),
});
export type CustomerRecord = v.InferOutput<typeof customerRecordSchema>;
