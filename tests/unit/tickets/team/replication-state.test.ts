import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { refusalOf } from "../../../../src/tickets/team/background/refusal-of.ts";
import {
  nextReplication,
  startedReplication,
  teamStateOf,
  type ReplicationEvent,
} from "../../../../src/tickets/team/model/replication-state.ts";
import { teamStateSchema, type TeamState } from "../../../../src/tickets/team/model/team-state.ts";

const NOW = Date.UTC(2026, 11, 1, 9);
const at = (seconds: number): string => new Date(NOW + seconds * 1000).toISOString();

const BOTH_REST: readonly ReplicationEvent[] = [
  { kind: "rested", way: "pull" },
  { kind: "rested", way: "push" },
];
const NOTHING_WAITS: ReplicationEvent = { kind: "counted", waiting: 0, aside: 0 };

/** The state after some events, one each second. */
const after = (events: readonly ReplicationEvent[], isCopied = true): TeamState => {
  const replication = events.reduce(
    (state, event, index) => nextReplication(state, event, NOW + (index + 1) * 1000),
    startedReplication(isCopied, NOW),
  );
  return v.parse(teamStateSchema, teamStateOf(replication));
};

describe("the state of a replication", () => {
  it("is current only when both ways rest and what waits is counted", () => {
    expect(after([])).toEqual({ state: "starting" });
    expect(after([{ kind: "rested", way: "pull" }, NOTHING_WAITS])).toEqual({ state: "starting" });
    expect(after(BOTH_REST)).toEqual({ state: "starting" });
    expect(after([...BOTH_REST, NOTHING_WAITS])).toEqual({ state: "current", since: at(3) });
  });

  it("has the time at which its name changed, not the last event", () => {
    expect(after([...BOTH_REST, NOTHING_WAITS, NOTHING_WAITS, { kind: "rested", way: "pull" }])).toEqual({
      state: "current",
      since: at(3),
    });
  });

  it("says how many changes wait, and goes on to be current", () => {
    const waiting: ReplicationEvent = { kind: "counted", waiting: 2, aside: 1 };
    expect(after([...BOTH_REST, waiting])).toEqual({ state: "waiting", waiting: 2, aside: 1 });
    expect(after([...BOTH_REST, waiting, NOTHING_WAITS])).toEqual({ state: "current", since: at(4) });
  });

  it("copies, with progress, only the first time", () => {
    const began: ReplicationEvent[] = [
      { kind: "ran", way: "pull" },
      { kind: "copied", done: 0, total: 1000 },
      { kind: "copied", done: 300 },
    ];
    expect(after(began, false)).toEqual({ state: "copying", done: 300, total: 1000 });
    expect(after([...began, ...BOTH_REST, NOTHING_WAITS], false)).toEqual({ state: "current", since: at(6) });
    expect(after(began)).toEqual({ state: "starting" });
  });

  it("stays offline or refused until the way that failed runs again", () => {
    const failed: ReplicationEvent[] = [...BOTH_REST, NOTHING_WAITS, { kind: "failed", way: "push" }];
    expect(after([...failed, { kind: "began", way: "push" }])).toEqual({ state: "offline", since: at(4), waiting: 0 });
    expect(after([...failed, { kind: "rested", way: "push" }])).toEqual({ state: "current", since: at(5) });
    expect(after([...failed, { kind: "failed", way: "pull", because: "signedOut" }])).toEqual({
      state: "refused",
      because: "signedOut",
      since: at(5),
      waiting: 0,
    });
  });
});

describe("why a replication fails", () => {
  it.each([
    [{ status: 401, reason: "Name or password is incorrect." }, "wrongPassword"],
    [{ status: 401, reason: "You are not authorized to access this db." }, "signedOut"],
    [{ status: 403, reason: "You are not allowed to access this db." }, "notAMember"],
    [{ status: 404, reason: "no_db_file" }, "databaseMissing"],
    [{ status: 507 }, "serverFull"],
    [{ status: 500, reason: "badmatch" }, "serverFault"],
    [{ status: 500, reason: "QuotaExceededError" }, "browserFull"],
    [Object.assign(new Error("full"), { name: "QuotaExceededError" }), "browserFull"],
    [{ code: "DEPTH_ZERO_SELF_SIGNED_CERT" }, "certificate"],
    [Object.assign(new TypeError("fetch failed"), { cause: { code: "CERT_HAS_EXPIRED" } }), "certificate"],
    [new SyntaxError("Unexpected token <"), "serverFault"],
    [new TypeError("Failed to fetch"), undefined],
    [{ status: 503 }, undefined],
    [undefined, undefined],
    ["what", undefined],
  ] as const)("%o is %s", (error, because) => {
    expect(refusalOf(error)).toBe(because);
  });
});
