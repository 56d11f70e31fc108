import { existsSync, readFileSync, statSync } from "node:fs";

export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  readonly failures: readonly string[];
}

/** The parts of Vitest's JSON report that count here. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Maximum length of a failure's message when it is repeated at the end, in characters. */
const MESSAGE_LIMIT = 200;

const failureLine = (name: string, message = ""): string =>
  `${name}: ${(message.split("\n", 1)[0] ?? "").slice(0, MESSAGE_LIMIT)}`;

/**
 * What a run of Vitest wrote into its JSON report. A file that could not be run counts as one failed test, and so does
 * a
 * run that left no report.
 * @param since a report older than this, in milliseconds since 1970, is that of another run
 */
export const totalsOf = (path: string, since: number): Totals => {
  if (!existsSync(path) || statSync(path).mtimeMs < since)
    return { passed: 0, failed: 1, skipped: 0, failures: [`${path}: no report`] };
  const report = JSON.parse(readFileSync(path, "utf8")) as Report;
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const failed = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ status }) => status === "failed"),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
    failures: [
      ...broken.map(({ name, message }) => failureLine(name, message)),
      ...failed.map(({ fullName, failureMessages }) => failureLine(fullName, failureMessages[0])),
    ],
  };
};

export const addTotals = (one: Totals, other: Totals): Totals => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

/** The one line that CI reads. */
export const totalsLine = ({ passed, failed, skipped }: Totals): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
