import { describe, expect, it } from "vitest";
import { nextSubmissions, type SubmissionEvent } from "../../../../src/submission/background/next-submissions.ts";
import type { TabSubmissions } from "../../../../src/submission/background/tab-submissions.ts";
import { aSubmission, START } from "../../tickets/store/store-support.ts";

const MINUTE = 60_000;
const createdDate = new Date(START).toISOString();
const at = (state: TabSubmissions, ...events: readonly SubmissionEvent[]) =>
  events.reduce<ReturnType<typeof nextSubmissions>>((next, event) => nextSubmissions(next.state, event), {
    state,
    effects: [],
  });

const NONE: TabSubmissions = { intents: [] };
const intended = (submissionId: string, frameId = 5, documentId = "F"): SubmissionEvent => ({
  kind: "intended",
  submissionId,
  createdDate,
  frameId,
  documentId,
});
const documentSeen = (documentId: string, mayAnswer = true, now = START): SubmissionEvent => ({
  kind: "documentSeen",
  documentId,
  mayAnswer,
  now,
});
const ids = ({ state }: { readonly state: TabSubmissions }) => state.intents.map(({ submissionId }) => submissionId);

describe("a submission that is intended", () => {
  it("waits, and its top document looks for the notice; in the top document itself nobody has to look", () => {
    expect(at(NONE, documentSeen("D"), intended("one"))).toEqual({
      state: {
        documentId: "D",
        intents: [{ submissionId: "one", createdDate, frameId: 5, documentId: "F", topDocumentId: "D" }],
      },
      effects: [{ since: START, loaded: "before" }],
    });
    expect(at(NONE, intended("one", 0)).effects).toEqual([]);
  });

  it("is one, however often it is reported, and the latest; the oldest of many are forgotten", () => {
    expect(ids(at(NONE, intended("one"), intended("other"), intended("one")))).toEqual(["other", "one"]);
    const many = Array.from({ length: 25 }, (_, index) => intended(String(index)));
    expect(ids(at(NONE, ...many))).toEqual(many.slice(5).map((_, index) => String(index + 5)));
  });

  it("is forgotten when it has ended; of one that is not known nothing changes", () => {
    const { state } = at(NONE, intended("one"), intended("other"));
    expect(ids(at(state, { kind: "ended", submissionId: "one" }))).toEqual(["other"]);
    expect(at(state, { kind: "ended", submissionId: "third" }).state).toBe(state);
  });

  it.each([
    ["taken", "confirmed"],
    ["closed", "closed"],
  ] as const)("waits on for its number when it is %s, with what was submitted", (kind, ended) => {
    const submission = aSubmission(0);
    const next = at(NONE, intended("one"), { kind, submissionId: "one", submission }, { kind, submissionId: "one" });
    expect(next.state.intents).toMatchObject([{ submissionId: "one", ended, submission }]);
  });
});

describe("a top document", () => {
  it("that comes after a submission is the answer to it, and looked at as such also when it reports again", () => {
    const { state } = at(NONE, documentSeen("D"), intended("one"));
    const next = at(state, documentSeen("D2"));
    expect(next).toMatchObject({
      state: { documentId: "D2", intents: [{ answeredBy: "D2" }] },
      effects: [{ since: START, loaded: "next" }],
    });
    expect(at(next.state, documentSeen("D2")).effects).toEqual([{ since: START, loaded: "next" }]);
    expect(at(next.state, documentSeen("D3"))).toMatchObject({
      state: { intents: [{ answeredBy: "D2" }] },
      effects: [{ loaded: "later" }],
    });
  });

  it.each([
    ["is the one around it", documentSeen("D")],
    ["comes a quarter of an hour later", documentSeen("D2", true, START + 15 * MINUTE)],
    ["is no page of a portal", documentSeen("D2", false)],
  ])("answers nothing where it %s", (_what, event) => {
    const { state } = at(NONE, documentSeen("D"), intended("one"));
    expect(at(state, event)).toEqual({ state: { ...state, documentId: expect.any(String) as string }, effects: [] });
  });

  it("that reports again changes nothing", () => {
    const { state } = at(NONE, documentSeen("D"));
    expect(at(state, documentSeen("D")).state).toBe(state);
  });
});

describe("a number that may be of several", () => {
  const { state } = at(NONE, intended("one"), intended("other"), intended("third"));
  const rivals = state.intents.slice(0, 2);

  it("goes to none of them, and the next one is looked for", () => {
    const next = at(state, { kind: "numberPassed", rivals });
    expect(next.state.intents.map(({ passed }) => passed)).toEqual([1, 1, 0]);
    expect(next.effects).toEqual([{ since: START, loaded: "before" }]);
  });

  it("was their own when as many have passed as there were of them", () => {
    const passed: SubmissionEvent = { kind: "numberPassed", rivals };
    expect(ids(at(state, passed, passed))).toEqual(["third"]);
  });
});
