import { readEntries } from "../../detection/understanding/read-entries.ts";
import type { FoundForm } from "../../detection/found-form.ts";
import type { FieldReport } from "../../model/form-report.ts";
import { SEVERITIES } from "../../../model/severity.ts";
import { fold } from "../../../page/text/fold.ts";
import { reportedEntries } from "../entries-read.ts";

/** An entry that says by its letter which severity it is ("A - Critical impact"). */
const LETTERED = /^(?:sev(?:erity)?\.? ?)?[abc]\b/;

/** Maximum number of severities in a list: a longer one is about something else. */
const MAX_LEVELS = 8;

/** The list of severities, where what it shows without being opened does not say which of its entries is which. */
export const unclearSeverity = ({ fields, definition: { words } }: FoundForm): FieldReport[] => {
  const severity = fields.find(({ field }) => field === "severity");
  const { entries = [] } = reportedEntries(severity ? readEntries(severity.control) : []);
  const known = SEVERITIES.flatMap((one) => words[`severity:${one}`] ?? []).map(fold);
  const isClear = entries.some((entry) => LETTERED.test(fold(entry)) || known.includes(fold(entry)));
  if (!severity || isClear || entries.length < 2 || entries.length > MAX_LEVELS) return [];
  return [{ field: "severity", label: severity.label, outcome: "skipped", reason: "unclear", entries }];
};
