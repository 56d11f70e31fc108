import * as v from "valibot";
import { CLOUD_IDS } from "../../model/cloud.ts";
import { contactDetailsSchema } from "../../contact/contact-details.ts";
import { instantSchema } from "../../model/instant.ts";
import { TICKET_PORTAL_IDS } from "../../model/portal.ts";
import { SEVERITIES } from "../../model/severity.ts";

/** The customer of a ticket as the ticket store keeps it. */
export const ticketCustomerSchema = v.object({
  tenantId: v.optional(v.pipe(v.string(), v.maxLength(100))),
  domain: v.optional(v.pipe(v.string(), v.maxLength(300))),
  name: v.optional(v.pipe(v.string(), v.maxLength(300))),
});

/** What is known of a request at the moment of its submission; names follow Microsoft.Support's REST model. */
export const submissionSchema = v.object({
  submissionId: v.pipe(v.string(), v.uuid()),
  portal: v.picklist(TICKET_PORTAL_IDS),
  cloud: v.picklist(CLOUD_IDS),
  host: v.pipe(v.string(), v.maxLength(300)),
  title: v.pipe(v.string(), v.maxLength(500)),
  severity: v.optional(v.picklist(SEVERITIES)),
  breakFix: v.boolean(),
  service: v.optional(v.pipe(v.string(), v.maxLength(300))),
  supportPlan: v.optional(v.pipe(v.string(), v.maxLength(200))),
  supportLanguage: v.optional(v.pipe(v.string(), v.maxLength(100))),
  customer: ticketCustomerSchema,
  own: v.boolean(),
  contactDetails: contactDetailsSchema,
  createdDate: instantSchema,
});
export type Submission = v.InferOutput<typeof submissionSchema>;
