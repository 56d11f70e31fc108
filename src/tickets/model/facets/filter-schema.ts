import * as v from "valibot";
import { CLOUD_IDS } from "../../../model/cloud.ts";
import { TICKET_PORTAL_IDS } from "../../../model/portal.ts";
import { SEVERITIES } from "../../../model/severity.ts";
import { DEADLINE_FILTERS, STATUS_FILTERS } from "./ticket-filter.ts";

const text = v.pipe(v.string(), v.maxLength(10_000));
const period = v.object({ from: v.optional(text), to: v.optional(text) });

/** The shape of a filter that comes in a message. */
export const ticketFilterSchema = v.object({
  search: text,
  status: v.optional(v.picklist(STATUS_FILTERS)),
  deadline: v.optional(v.picklist(DEADLINE_FILTERS)),
  severity: v.optional(v.picklist([...SEVERITIES, "none"])),
  portal: v.optional(v.picklist(TICKET_PORTAL_IDS)),
  cloud: v.optional(v.picklist(CLOUD_IDS)),
  customer: v.optional(text),
  filedBy: v.optional(text),
  keeper: v.optional(text),
  language: v.optional(text),
  own: v.optional(v.boolean()),
  filed: v.optional(period),
  due: v.optional(period),
});
