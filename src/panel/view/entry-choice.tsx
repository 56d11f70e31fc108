import type { FieldReport } from "../../form/model/form-report.ts";
import type { FormField } from "../../form/model/form-field.ts";
import { SEVERITIES, SEVERITY_LETTERS, type Severity } from "../../model/severity.ts";
import type { Translate } from "../../words/translate.ts";

/** The person says what an entry means: the one that was looked for, or this severity. */
export type OnEntry = (field: FormField, entry: string, severity: Severity | undefined, event: MouseEvent) => void;

interface EntryProps {
  readonly report: FieldReport;
  readonly onEntry: OnEntry;
  readonly t: Translate;
}

const Severities = ({ entry, onEntry, t }: { readonly entry: string } & Omit<EntryProps, "report">) => (
  <span class="levels" role="group" aria-label={entry}>
    <span dir="auto">{entry}</span>
    {SEVERITIES.map((severity) => (
      <button
        key={severity}
        type="button"
        aria-label={t("teach_entryIs", entry, `${SEVERITY_LETTERS[severity]} – ${t(`severity_${severity}`)}`)}
        onClick={(event) => onEntry("severity", entry, severity, event)}
      >
        {SEVERITY_LETTERS[severity]}
      </button>
    ))}
  </span>
);

/** What a list offers of which nothing is known: the person says what it means, and that is a lesson. */
export const EntryChoice = ({ report: { field, entries = [] }, onEntry, t }: EntryProps) =>
  entries.length === 0 ? null : (
    <details class="entries">
      <summary>{t(field === "severity" ? "teach_whichSeverity" : "teach_whichEntry")}</summary>
      {entries.map((entry) =>
        field === "severity" ? (
          <Severities key={entry} entry={entry} onEntry={onEntry} t={t} />
        ) : (
          <button
            key={entry}
            type="button"
            class="teach"
            dir="auto"
            onClick={(event) => onEntry(field, entry, undefined, event)}
          >
            {entry}
          </button>
        ),
      )}
    </details>
  );
