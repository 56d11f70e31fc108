import type { BrokenRecord } from "../../files/backup.ts";
import type { RecordProblem } from "../../model/record-problem.ts";
import type { MessageKey, Translate } from "../../../words/translate.ts";

/** Parts of a request that have a name on screen; the others go by that of the file. */
const FIELDS: Readonly<Partial<Record<string, MessageKey>>> = {
  title: "field_title",
  severity: "field_severity",
  supportTicketId: "popup_number",
  status: "all_status",
  createdDate: "all_created",
  "serviceLevelAgreement.expirationTime": "all_due",
  "customer.name": "all_customer",
  notes: "all_notes",
};

const reasonOf = ({ kind, field, limit = 0 }: RecordProblem, t: Translate): string => {
  const key = FIELDS[field];
  const name = key === undefined ? field : t(key);
  if (kind === "shape") return t("broken_shape");
  return kind === "tooLong" ? t("broken_tooLong", name, limit) : t(`broken_${kind}`, name);
};

/** What a backup holds that is no request, and why: "Payroll is down (2603…): “Response due” is not a valid time". */
export const brokenWords = ({ name, place, problem }: BrokenRecord, t: Translate): string =>
  t("broken_record", name ?? t("broken_unnamed", place), reasonOf(problem, t));
