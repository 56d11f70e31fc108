import { afterEach, describe, expect, it } from "vitest";
import { reminderWords } from "../../../src/tickets/background/reminder-words.ts";
import { newTicket } from "../../../src/tickets/model/new-ticket.ts";
import { deadlineState, timeLeft } from "../../../src/words/deadline-state.ts";
import { dueWords } from "../../../src/words/due-words.ts";
import { stepWords } from "../../../src/words/step-words.ts";
import { aContext, aSubmission } from "../tickets/store/store-support.ts";
import { wordsOf } from "./words.ts";

const DUE = "2026-03-10T12:00:00.000Z";
const before = process.env["TZ"];

/** What Node takes for the zone of the computer, from here on. */
const moveTo = (zone: string): void => {
  process.env["TZ"] = zone;
};

afterEach(() => {
  if (before === undefined) delete process.env["TZ"];
  else process.env["TZ"] = before;
});

const ZONES = [
  ["Europe/Berlin", "13:00"],
  ["Asia/Tokyo", "21:00"],
  ["Europe/Berlin", "13:00"],
  ["America/New_York", "08:00"],
] as const;

describe("times follow the zone of the computer while it changes:", () => {
  it("deadlines", () => {
    for (const language of ["de", "en"]) {
      for (const [zone, clock] of ZONES) {
        moveTo(zone);
        expect(dueWords(DUE, wordsOf("de"))).toContain(clock);
        expect(dueWords(DUE, wordsOf(language))).toMatch(
          new RegExp(`\\b0?${Number(clock.slice(0, 2)) % (language === "de" ? 24 : 12)}:00`),
        );
      }
    }
  });

  it("the spans of time that were counted", () => {
    for (const [zone, clock] of ZONES) {
      moveTo(zone);
      expect(stepWords([{ from: DUE, to: "2026-03-10T12:30:00.000Z" }], undefined, wordsOf("de"))).toContain(clock);
    }
  });

  it("reminders, and the day on which the clock alone is enough", () => {
    const made = newTicket(aSubmission(0), aContext());
    const ticket = { ...made, serviceLevelAgreement: { policy: "csp", startTime: DUE, expirationTime: DUE } };
    const said = (now: string) => reminderWords({ kind: "due", ticket }, Date.parse(now), "de", wordsOf("de")).message;
    for (const [zone, clock] of ZONES) {
      moveTo(zone);
      expect(said(DUE)).toContain(`: ${clock}`);
    }
    moveTo("Asia/Tokyo");
    expect(said("2026-03-10T15:30:00Z")).toContain("10.03.26");
    moveTo("Europe/Berlin");
    expect(said("2026-03-10T15:30:00Z")).not.toContain("10.03.26");
  });
});

describe("a date that is none", () => {
  const t = wordsOf("en");
  const timed = {
    confirmation: "pending",
    createdDate: "never",
    status: "awaitingResponse",
    serviceLevelAgreement: { policy: "csp", startTime: "x", expirationTime: "2026-03-10T24:00:00Z" },
  } as const;

  it("is shown as it is, and is no deadline", () => {
    expect(dueWords("2026-03-10T24:00:00Z", t)).toBe("2026-03-10T24:00:00Z");
    expect(timeLeft(timed, 0)).toBeUndefined();
    expect(deadlineState({ ...timed, confirmation: "confirmed" }, 0)).toBe("noDeadline");
    expect(deadlineState(timed, Date.parse(DUE))).toBe("unconfirmed");
    expect(deadlineState({ ...timed, status: "responded", respondedDate: "x" }, 0)).toBe("responded");
  });

  it("is no span of time, and one zone that is unknown here leaves the times", () => {
    expect(stepWords([{ from: "x", to: DUE }], "UTC", t)).toBe("");
    expect(
      stepWords(
        [
          { from: "x", to: DUE },
          { from: DUE, to: DUE },
        ],
        "UTC",
        t,
      ),
    ).toContain("12:00");
    moveTo("Asia/Tokyo");
    expect(stepWords([{ from: DUE, to: DUE }], "Nowhere/Land", t)).toContain("21:00");
  });
});
