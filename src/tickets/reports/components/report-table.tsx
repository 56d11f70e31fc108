import { useState } from "preact/hooks";
import type { Translate } from "../../../words/translate.ts";
import type { ReportLine, ReportTable } from "../model/report.ts";
import { ReportBar } from "./report-bar.tsx";
import { figuresOf, LINE_WORDS, lineWords, TABLE_WORDS } from "./report-words.ts";

interface ReportTableViewProps {
  readonly table: ReportTable;
  readonly lines: readonly ReportLine[];
  readonly t: Translate;
  readonly onExport: () => void;
}

/** Number of lines that are shown at first: there may be thousands of customers. */
const FIRST = 50;

/** One table of a report, with a bar for each line, and the way to a file. */
export const ReportTableView = ({ table, lines, t, onExport }: ReportTableViewProps) => {
  const [limit, setLimit] = useState(FIRST);
  const most = lines.reduce((greatest, { requests }) => Math.max(greatest, requests), 0);
  const heads = lines[0] === undefined ? [] : figuresOf(lines[0], t).map(({ key }) => key);
  return (
    <div class="report">
      <div class="report-head">
        <h2 id={`report-${table}`}>{t(TABLE_WORDS[table])}</h2>
        <button type="button" aria-describedby={`report-${table}`} onClick={onExport}>
          {t("all_exportTable")}
        </button>
      </div>
      <div class="report-scroll" role="region" tabIndex={0} aria-labelledby={`report-${table}`}>
        <table>
          <thead>
            <tr>
              <th scope="col" colSpan={2}>
                {t(LINE_WORDS[table])}
              </th>
              {heads.map((key) => (
                <th key={key} scope="col" class="figure">
                  {t(key)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.slice(0, limit).map((line) => (
              <tr key={line.key}>
                <th scope="row" dir="auto">
                  {lineWords(table, line, t)}
                </th>
                <td class="bar-cell">
                  <ReportBar tally={line} most={most} />
                </td>
                {figuresOf(line, t).map(({ key, words }) => (
                  <td key={key} class="figure">
                    {words}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {lines.length > limit && (
        <button type="button" onClick={() => setLimit(lines.length)}>
          {t("report_showAll", lines.length)}
        </button>
      )}
    </div>
  );
};
