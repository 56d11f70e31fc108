import { textOfPage } from "../model/text-of-page.ts";
import type { FormReport } from "../model/form-report.ts";
import type { FormSession } from "./form-session.ts";
import type { OpenForm } from "./open-form.ts";

/** Maximum length of a label or value in a report, in characters. */
const MAX_TEXT = 300;

/** Maximum number of signs in a report. */
const MAX_EVIDENCE = 40;

/** A label without the marks of a required field at its end. */
const trimmed = (label: string): string => label.replace(/(?<![\s*＊:：])[\s*＊:：]+$/, "");
const cut = (text: string): string => text.slice(0, MAX_TEXT);

/** What is reported of a form to the panel. */
export const reportOf = (
  { formId, facts }: FormSession,
  { found, filler }: Pick<OpenForm, "found" | "filler">,
): FormReport => ({
  formId,
  portal: found.definition.portal,
  evidence: found.evidence.slice(0, MAX_EVIDENCE),
  fields: filler.reports().map(({ label, before, after, ...more }) => ({
    ...more,
    ...(label === undefined ? {} : { label: cut(trimmed(label)) }),
    ...(before === undefined ? {} : { before: cut(before) }),
    ...(after === undefined ? {} : { after: cut(after) }),
  })),
  findings: found.fields.slice(0, MAX_EVIDENCE).map(({ field, label, section, clues, sum, second }) => ({
    field,
    label: textOfPage(trimmed(label)),
    ...(section && { section: textOfPage(section) }),
    clues: [...clues],
    sum,
    ...(second && { second: { label: textOfPage(trimmed(second.label)), sum: second.sum } }),
  })),
  state: filler.state(),
  needsSeverity:
    found.definition.traits.includes("severityFromFew") && !found.fields.some(({ field }) => field === "severity"),
  ...(facts && { facts }),
});
