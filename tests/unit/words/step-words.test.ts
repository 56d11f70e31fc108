import { describe, expect, it } from "vitest";
import { stepWords } from "../../../src/words/step-words.ts";
import { wordsOf } from "./words.ts";

const steps = (...spans: [string, string][]) => spans.map(([from, to]) => ({ from, to }));
const weekend = steps(
  ["2026-03-06T15:40:00.000Z", "2026-03-06T16:00:00.000Z"],
  ["2026-03-09T08:00:00.000Z", "2026-03-09T09:40:00.000Z"],
);

describe("the spans of a deadline in words", () => {
  it.each([
    ["en", "Fri 16:40 to 17:00, Mon 09:00 to 10:40"],
    ["de", "Fr 16:40 bis 17:00, Mo 09:00 bis 10:40"],
  ] as const)("are those of the calendar's zone (%s)", (language, words) => {
    expect(stepWords(weekend, "Europe/Berlin", wordsOf(language))).toBe(words);
  });

  it("name both days of a span over midnight", () => {
    expect(stepWords(steps(["2026-03-06T22:30:00.000Z", "2026-03-07T00:30:00.000Z"]), "UTC", wordsOf("en"))).toBe(
      "Fri 22:30 to Sat 00:30",
    );
  });

  it("name the date where the weekday comes twice", () => {
    const words = stepWords(
      steps(
        ["2026-03-06T15:00:00.000Z", "2026-03-06T16:00:00.000Z"],
        ["2026-03-13T08:00:00.000Z", "2026-03-13T09:00:00.000Z"],
      ),
      "UTC",
      wordsOf("en"),
    );
    expect(words).toBe("Fri, Mar 6 15:00 to 16:00, Fri, Mar 13 08:00 to 09:00");
  });

  it("are nothing where nothing was counted", () => expect(stepWords([], "UTC", wordsOf("en"))).toBe(""));
});
