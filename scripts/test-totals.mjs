import { existsSync, readFileSync, statSync } from "node:fs";

/** @typedef {{passed: number, failed: number, skipped: number, failures: readonly string[]}} Totals */

/** How much of a failure's message is repeated at the end, in characters. */
const MESSAGE_LIMIT = 200;

/** @param {string} name @param {string | undefined} message */
const failureLine = (name, message = "") => `${name}: ${(message.split("\n", 1)[0] ?? "").slice(0, MESSAGE_LIMIT)}`;

/**
 * What a run of Vitest wrote into its JSON report. A file that could not be run counts as one failed test, and so does a
 * run that left no report.
 * @param {string} path
 * @param {number} since a report older than this, in milliseconds since 1970, is that of another run
 * @returns {Totals}
 */
export const totalsOf = (path, since) => {
  if (!existsSync(path) || statSync(path).mtimeMs < since)
    return { passed: 0, failed: 1, skipped: 0, failures: [`${path}: no report`] };
  /** @type {{numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number, testResults: {name: string, status: string, message: string, assertionResults: {fullName: string, status: string, failureMessages: string[]}[]}[]}} */
  const report = JSON.parse(readFileSync(path, "utf8"));
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

/** @param {Totals} one @param {Totals} other @returns {Totals} */
export const addTotals = (one, other) => ({
  passed: one.passed + other.passed,
  failed: one.failed + other.failed,
  skipped: one.skipped + other.skipped,
  failures: [...one.failures, ...other.failures],
});

/** The one line that CI reads. @param {Totals} totals */
export const totalsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
