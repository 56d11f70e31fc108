/** Runs in a page of the browser under test, whose own Temporal is measured. */
import { responseDeadline, type ResponseDeadlineRequest } from "../../src/deadline/response-deadline.ts";

declare global {
  interface Window {
    /** Counts one deadline so often and gives the microseconds that each one took. */
    measureDeadline: (language: string, times: number) => number;
  }
}

const DAY: [string, string][] = [["09:00", "17:00"]];

/** Friday 16:37 in Berlin before the spring change, with nine holidays: over a weekend and a change of clocks. */
const requestIn = (language: string): ResponseDeadlineRequest => ({
  policy: "csp",
  severity: "minimal",
  breakFix: true,
  language,
  submitted: Temporal.Instant.from("2026-03-27T15:37:12Z"),
  calendar: {
    timeZone: "Europe/Berlin",
    hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY },
    holidays: ["01-01", "04-03", "04-06", "05-01", "05-14", "05-25", "10-03", "12-25", "12-26"].map(
      (date) => `2026-${date}`,
    ),
  },
});

window.measureDeadline = (language, times) => {
  const request = requestIn(language);
  const began = performance.now();
  for (let count = 0; count < times; count++) responseDeadline(request);
  return ((performance.now() - began) * 1000) / times;
};
