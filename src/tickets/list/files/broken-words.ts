import type { BrokenRecord } from "../../files/backup.ts";
import type { RecordProblem } from "../../model/damaged/record-problem.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";

/** Parts of a request that have a name on screen; the others go by that of the file. */
const REQUEST_FIELDS: Readonly<Partial<Record<string, MessageKey>>> = {
  title: "field_title",
  severity: "field_severity",
  supportTicketId: "popup_number",
  status: "all_status",
  createdDate: "all_created",
  "serviceLevelAgreement.expirationTime": "all_due",
  "customer.name": "all_customer",
  notes: "all_notes",
};

const CUSTOMER_FIELDS: typeof REQUEST_FIELDS = {
  tenantId: "customer_id",
  domain: "customer_domain",
  name: "customer_name",
};

const reasonOf = ({ kind, field, limit = 0 }: RecordProblem, part: BrokenRecord["part"], t: Translate): string => {
  const key = (part === "tickets" ? REQUEST_FIELDS : CUSTOMER_FIELDS)[field];
  const name = key === undefined ? field : t(key);
  switch (kind) {
    case "shape":
      return t(part === "tickets" ? "broken_shape" : "broken_notCustomer");
    case "nobody":
    case "twice":
      return t(`broken_${kind}`);
    case "tooLong":
      return t("broken_tooLong", name, limit);
    default:
      return t(`broken_${kind}`, name);
  }
};

/**
 * What of a backup is left out, and why: "Payroll is down (2603…): “Response due” is not a valid time".
 */
export const brokenWords = ({ part, name, place, problem }: BrokenRecord, t: Translate): string => {
  const unnamed = part === "tickets" ? "broken_unnamed" : "broken_unnamedCustomer";
  return t("broken_record", name ?? t(unnamed, place), reasonOf(problem, part, t));
};
