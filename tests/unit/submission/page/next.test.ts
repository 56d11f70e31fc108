import { describe, expect, it } from "vitest";
import type { Submission } from "../../../../src/submission/model/submission.ts";
import { next, type SubmissionStep } from "../../../../src/submission/page/next.ts";
import type { Evidence, SubmissionEvent } from "../../../../src/submission/page/page-submission.ts";

const MINUTES = 60_000;
const NUMBER = "2607280050001234";

const request = (more: Partial<Submission> = {}): Submission => ({
  submissionId: "8a0b4f2e-55f0-4b0a-9c0e-3a6f6a3f2a10",
  portal: "azure",
  cloud: "worldwide",
  host: "portal.example",
  title: "VPN is down",
  breakFix: true,
  customer: {},
  own: false,
  contactDetails: {},
  createdDate: "2026-07-28T08:00:00Z",
  ...more,
});
const submitted = (submission = request(), at = 0): SubmissionEvent => ({ kind: "submitted", submission, at });
const looked = (evidence: Partial<Evidence>, at = 1000): SubmissionEvent => ({
  kind: "looked",
  evidence: {
    notice: undefined,
    donePage: undefined,
    formShown: true,
    busy: false,
    complains: false,
    taken: false,
    refused: false,
    ...evidence,
  },
  at,
});
const success = (supportTicketId?: string): Evidence["notice"] => ({ kind: "success", supportTicketId });

/** Events one after the other, from no submission. */
const after = (...events: readonly SubmissionEvent[]): SubmissionStep => {
  let step: SubmissionStep = { state: { kind: "idle" }, effects: [] };
  for (const event of events) step = next(step.state, event);
  return step;
};
/** The state in the end, and the outcomes reported at the last event. */
const end = (...events: readonly SubmissionEvent[]): [string, ...unknown[]] => {
  const { state, effects } = after(...events);
  return [state.kind, ...effects.map((effect) => (effect.kind === "report" ? effect.outcome : effect.kind))];
};

describe("a press of the submit control", () => {
  it("is kept", () => {
    expect(after(submitted())).toMatchObject({
      state: { kind: "pending", since: 0 },
      effects: [{ kind: "keep", submission: request() }],
    });
  });

  it("that says the same while the first is pending is the same request", () => {
    const again = request({
      submissionId: "1b0b4f2e-55f0-4b0a-9c0e-3a6f6a3f2a10",
      createdDate: "2026-07-28T08:00:01Z",
    });
    const { state, effects } = after(submitted(), submitted(again, 500));
    expect(state).toMatchObject({ kind: "pending", submission: request(), since: 0 });
    expect(effects).toEqual([]);
  });

  it("that says another thing discards the one that was pending", () => {
    const other = request({ title: "VPN is down in Berlin" });
    expect(after(submitted(), submitted(other)).effects).toEqual([
      { kind: "report", submission: request(), outcome: { kind: "discarded" } },
      { kind: "keep", submission: other },
    ]);
  });

  it("after an outcome is another request, also where it says the same", () => {
    expect(end(submitted(), looked({ notice: success() }), submitted())).toEqual(["pending", "keep"]);
  });
});

describe("the outcome", () => {
  it("is confirmed by a notice, and corrected once by its number", () => {
    expect(end(submitted(), looked({ notice: success() }))).toEqual(["judged", { kind: "confirmed" }]);
    expect(end(submitted(), looked({ notice: success() }), looked({}))).toEqual(["judged"]);
    expect(end(submitted(), looked({ notice: success() }), looked({ notice: success(NUMBER) }))).toEqual([
      "idle",
      { kind: "confirmed", supportTicketId: NUMBER },
    ]);
  });

  it("is corrected where an error was followed by success", () => {
    expect(end(submitted(), looked({ notice: { kind: "error" } }), looked({ notice: success(NUMBER) }))).toEqual([
      "idle",
      { kind: "confirmed", supportTicketId: NUMBER },
    ]);
  });

  it("is discarded where the browser does not let the form be submitted", () => {
    expect(end(submitted(), { kind: "refused" })).toEqual(["pending", "look"]);
    expect(end(submitted(), { kind: "refused" }, looked({}))).toEqual(["judged", { kind: "discarded" }]);
  });

  it("is discarded by a complaint that lasts", () => {
    const flash = looked({ complains: true }, 1000);
    expect(end(submitted(), flash, looked({ complains: true }, 1399))).toEqual(["pending"]);
    expect(end(submitted(), flash, looked({}, 1200), looked({ complains: true }, 1600))).toEqual(["pending"]);
    expect(end(submitted(), flash, looked({ complains: true }, 1400))).toEqual(["judged", { kind: "discarded" }]);
  });

  it("is what another frame noticed", () => {
    expect(end(submitted(), { kind: "noticed", notice: { kind: "success", supportTicketId: NUMBER } })).toEqual([
      "pending",
      "look",
    ]);
    expect(
      end(submitted(), { kind: "noticed", notice: { kind: "success", supportTicketId: NUMBER } }, looked({})),
    ).toEqual(["idle", { kind: "confirmed", supportTicketId: NUMBER }]);
  });

  it("is confirmed by the page to which the portal leads, not by one to which the person went", () => {
    const onDonePage = looked({ donePage: success(), formShown: false });
    expect(end(submitted(), onDonePage)).toEqual(["judged", { kind: "confirmed" }]);
    expect(end(submitted(), { kind: "pressed", where: "elsewhere" }, onDonePage)).toEqual(["pending"]);
  });

  it("is closed where the person pressed inside of a form that is gone, whatever they pressed afterwards", () => {
    expect(
      end(
        submitted(),
        { kind: "pressed", where: "inside" },
        { kind: "pressed", where: "elsewhere" },
        looked({ formShown: false }),
      ),
    ).toEqual(["judged", { kind: "discarded", closed: true }]);
  });

  it("is waited for for 15 minutes", () => {
    expect(end(submitted(), looked({}, 15 * MINUTES))).toEqual(["pending"]);
    expect(end(submitted(), looked({ notice: success(NUMBER) }, 15 * MINUTES + 1))).toEqual(["idle"]);
  });
});

it.each<SubmissionEvent>([
  looked({ notice: success(NUMBER) }),
  { kind: "pressed", where: "inside" },
  { kind: "refused" },
  { kind: "noticed", notice: { kind: "error" } },
])("$kind says nothing while nothing was submitted", (event) => {
  expect(next({ kind: "idle" }, event)).toEqual({ state: { kind: "idle" }, effects: [] });
});
