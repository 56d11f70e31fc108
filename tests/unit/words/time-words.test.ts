import { describe, expect, it } from "vitest";
import { deadlineState, timeLeft } from "../../../src/words/deadline-state.ts";
import { timeWords } from "../../../src/words/time-words.ts";
import { wordsOf } from "./words.ts";

const MINUTE = 60_000;
const DUE = Date.parse("2026-03-10T12:00:00Z");

const ticket = {
  confirmation: "confirmed",
  createdDate: "2026-03-10T08:00:00Z",
  status: "awaitingResponse",
  serviceLevelAgreement: { policy: "csp", startTime: "2026-03-10T08:00:00Z", expirationTime: "2026-03-10T12:00:00Z" },
} as const;
const { serviceLevelAgreement: _agreement, ...timeless } = ticket;

const said = (one: Parameters<typeof deadlineState>[0], now: number, language = "en"): string =>
  timeWords(deadlineState(one, now), timeLeft(one, now), wordsOf(language));

describe("time left in words", () => {
  it.each([
    [-80 * MINUTE, "due in 1 h 20 min"],
    [-80 * MINUTE + 900, "due in 1 h 20 min"],
    [-120 * MINUTE, "due in 2 h"],
    [-59 * MINUTE, "due in 59 min"],
    [-1, "due in 1 min"],
    [0, "overdue by less than 1 min"],
    [MINUTE - 1, "overdue by less than 1 min"],
    [5 * MINUTE + 900, "overdue by 5 min"],
    [90 * MINUTE, "overdue by 1 h 30 min"],
    [-(47 * 60 + 59) * MINUTE, "due in 47 h 59 min"],
    [-48 * 60 * MINUTE, "due in 2 days"],
    [-75 * 60 * MINUTE, "due in 3 days 3 h"],
    [73 * 60 * MINUTE, "overdue by 3 days 1 h"],
  ])("%i ms from the deadline: %s", (offset, words) => {
    expect(said(ticket, DUE + offset)).toBe(words);
  });

  it("speaks German", () => {
    expect(said(ticket, DUE - 80 * MINUTE, "de")).toBe("fällig in 1 Std. 20 Min.");
    expect(said(ticket, DUE + 5 * MINUTE, "de")).toBe("überfällig seit 5 Min.");
  });

  it("says where there is no deadline, or the answer has come", () => {
    expect(said(timeless, DUE)).toBe("no deadline");
    expect(said({ ...ticket, status: "responded", respondedDate: "2026-03-10T12:00:00Z" }, DUE)).toBe(
      "responded on time",
    );
    expect(said({ ...ticket, status: "responded", respondedDate: "2026-03-10T12:00:01Z" }, DUE)).toBe("responded late");
    expect(said({ ...timeless, status: "responded", respondedDate: "2026-03-10T12:00:00Z" }, DUE)).toBe("responded");
    expect(said({ ...ticket, status: "closed" }, DUE)).toBe("closed");
  });
});

describe("the state of a deadline", () => {
  it("is due soon from one hour before on and overdue at the very instant", () => {
    expect(deadlineState(ticket, DUE - 60 * MINUTE - 1)).toBe("onTime");
    expect(deadlineState(ticket, DUE - 60 * MINUTE)).toBe("dueSoon");
    expect(deadlineState(ticket, DUE - 1)).toBe("dueSoon");
    expect(deadlineState(ticket, DUE)).toBe("overdue");
  });

  it("is unconfirmed from two minutes after a submission without an outcome", () => {
    const pending = { ...ticket, confirmation: "pending" } as const;
    const created = Date.parse(ticket.createdDate);
    expect(deadlineState(pending, created + 2 * MINUTE - 1)).toBe("onTime");
    expect(deadlineState(pending, created + 2 * MINUTE)).toBe("unconfirmed");
  });
});
