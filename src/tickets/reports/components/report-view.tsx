import { useState } from "preact/hooks";
import type { Period } from "../../model/facets/ticket-filter.ts";
import type { Translate } from "../../../words/translate.ts";
import { tablesOf, type Report } from "../model/report.ts";
import { csvOfTable, fileNameOf, textOfReport } from "./report-files.ts";
import { ReportTableView } from "./report-table.tsx";
import { figuresOf } from "./report-words.ts";

interface ReportViewProps {
  readonly report: Report;
  readonly period: Period;
  /** Today, as `2026-03-10`. */
  readonly day: string;
  readonly t: Translate;
  readonly saveFile: (name: string, type: string, parts: readonly string[]) => void;
  readonly copy: (text: string) => Promise<void>;
}

const dayWords = (day: string, t: Translate): string =>
  new Intl.DateTimeFormat(t("uiLanguage"), { dateStyle: "medium", timeZone: "UTC" }).format(Date.parse(day));

/** A period in words: "Mar 1, 2026 to Mar 31, 2026". */
const periodWords = ({ from, to }: Period, t: Translate): string => {
  if (from !== undefined && to !== undefined) return t("report_fromTo", dayWords(from, t), dayWords(to, t));
  if (from !== undefined) return t("report_from", dayWords(from, t));
  return to === undefined ? t("report_always") : t("report_to", dayWords(to, t));
};

/** How Microsoft responded to the requests of a period: figures, tables with bars, a text and files. */
export const ReportView = ({ report, period, day, t, saveFile, copy }: ReportViewProps) => {
  const [said, setSaid] = useState("");
  const text = textOfReport(report, periodWords(period, t), t);
  return (
    <>
      <p class="count">{periodWords(period, t)}</p>
      <dl class="figures">
        {figuresOf(report.total, t).map(({ key, words }) => (
          <div key={key}>
            <dt>{t(key)}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p class="legend" aria-hidden="true">
        {(["inTime", "late", "open", "other"] as const).map((part) => (
          <span key={part}>
            <svg viewBox="0 0 1 1">
              <rect class={part} width="1" height="1" />
            </svg>
            {t(`report_${part}`)}
          </span>
        ))}
      </p>
      {tablesOf(report).map((table) => (
        <ReportTableView
          key={table}
          table={table}
          lines={report.tables[table]}
          t={t}
          onExport={() => saveFile(fileNameOf(table, day), "text/csv", [csvOfTable(report, table, t)])}
        />
      ))}
      <div class="report">
        <div class="report-head">
          <h2 id="report-text">{t("report_text")}</h2>
          <button
            type="button"
            onClick={() => {
              copy(text).then(
                () => setSaid(t("report_copied")),
                (error: unknown) => setSaid(t("all_failed", error instanceof Error ? error.message : String(error))),
              );
            }}
          >
            {t("report_copy")}
          </button>
        </div>
        <p role="status" class="hint">
          {said}
        </p>
        <textarea readOnly rows={8} dir="auto" aria-labelledby="report-text" value={text} />
      </div>
    </>
  );
};
