import { expect, it } from "vitest";
import { keptNotes, keptShort, keptWords, textToCopy } from "../../../../src/panel/view/kept-words.ts";
import { wordsOf } from "../../words/words.ts";
import { kept } from "../model/a-kept-request.ts";

const t = wordsOf("en");
const due = "2026-11-23T13:05:00.000Z";
const clockAt = (now: string) => ({ language: "de-DE", now: Date.parse(now) });
/** In the zone of this computer, as the words are. */
const time = new Intl.DateTimeFormat("de-DE", { timeStyle: "short" }).format(Date.parse(due));
const date = new Intl.DateTimeFormat("de-DE", { dateStyle: "short" }).format(Date.parse(due));
const [sameDay, dayBefore] = [clockAt("2026-11-23T12:00:00.000Z"), clockAt("2026-11-21T12:00:00.000Z")];
const { supportTicketId: _number, ...unnumbered } = kept;
const { expirationTime: _due, ...open } = kept;

it("names number and time, with the date where that is not today", () => {
  expect(keptWords(kept, t, sameDay)).toBe(`Kept: 2611060050001234, first response due ${time}`);
  expect(keptWords(kept, t, dayBefore)).toContain(`first response due ${date}`);
  expect(keptShort(kept, t)).toBe("Kept: 2611060050001234");
});

it("names the title where there is no number, and says where there is no title", () => {
  expect(keptWords(unnumbered, t, sameDay)).toBe(`Kept: The gateway loses its routes, first response due ${time}`);
  expect(keptWords({ ...unnumbered, title: " " }, t, sameDay)).toContain("Kept: No title");
});

it("says what is not known: the outcome, the severity, a deadline", () => {
  expect(keptWords(open, t, sameDay)).toBe("Kept: 2611060050001234");
  expect(keptNotes(kept, t)).toEqual([]);
  expect(keptNotes({ ...open, facts: { breakFix: true }, isConfirmed: false }, t)).toEqual([
    "The portal has not confirmed it yet.",
    "No deadline yet: the severity is not known.",
  ]);
  expect(keptNotes(open, t)).toEqual(["There is no deadline for it."]);
});

it("copies the number, else a line of text", () => {
  expect(textToCopy(kept, t, sameDay)).toBe("2611060050001234");
  expect(textToCopy(unnumbered, t, sameDay)).toBe(`The gateway loses its routes, first response due ${time}`);
  expect(textToCopy({ ...unnumbered, expirationTime: undefined }, t, sameDay)).toBe("The gateway loses its routes");
});
