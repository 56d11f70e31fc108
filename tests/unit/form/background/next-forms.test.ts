import { describe, expect, it } from "vitest";
import { nextForms, type FormEvent } from "../../../../src/form/background/next-forms.ts";
import type { TabForms } from "../../../../src/form/background/tab-forms.ts";
import type { FormReport } from "../../../../src/form/model/form-report.ts";

const NONE: TabForms = { forms: [], drafts: [] };
const at = (state: TabForms, ...events: readonly FormEvent[]): TabForms =>
  events.reduce((before, event) => nextForms(before, event).state, state);

const report = (formId: string): FormReport => ({
  formId,
  portal: "azure",
  needsSeverity: false,
  evidence: [],
  fields: [],
  state: "waiting",
});
const reported = (frameId: number, formId: string): FormEvent => ({
  kind: "reported",
  frameId,
  report: report(formId),
});
const drafted = (formId: string, draft: Record<string, string>, more: object = {}): FormEvent => ({
  kind: "drafted",
  formId,
  draft,
  typed: [],
  documentId: "F",
  earlier: undefined,
  ...more,
});
const open = ({ forms }: TabForms) => forms.map(({ frameId, report: { formId } }) => `${frameId} ${formId}`);

describe("forms", () => {
  it("are one a frame, the one reported last at the end, and no more than fifty", () => {
    expect(open(at(NONE, reported(1, "one"), reported(2, "two"), reported(1, "three")))).toEqual(["2 two", "1 three"]);
    const many = Array.from({ length: 60 }, (_, frame) => reported(frame, "f"));
    expect(open(at(NONE, ...many))).toHaveLength(50);
  });

  it("are gone when they are closed, with their frame, and with their top document", () => {
    const state = at(NONE, { kind: "documentSeen", documentId: "D" }, reported(1, "one"), reported(2, "two"));
    expect(open(at(state, { kind: "closed", formId: "one", frameId: 1 }))).toEqual(["2 two"]);
    expect(open(at(state, { kind: "closed", formId: "one", frameId: 2 })), "another frame's").toHaveLength(2);
    expect(open(at(state, { kind: "frameGone", frameId: 2 }))).toEqual(["1 one"]);
    expect(at(state, { kind: "documentSeen", documentId: "D" })).toBe(state);
    expect(at(state, { kind: "documentSeen", documentId: "D2" })).toEqual({ documentId: "D2", forms: [], drafts: [] });
  });
});

describe("drafts", () => {
  it("grow from step to step", () => {
    const facts = { breakFix: true };
    const state = at(
      NONE,
      drafted("one", { title: "VM", severity: "B" }, { typed: ["title"], facts }),
      drafted("one", { title: "VM down" }, { typed: ["severity", "title"] }),
    );
    expect(state.drafts).toEqual([
      {
        formId: "one",
        documentId: "F",
        values: { title: "VM down", severity: "B" },
        typed: ["title", "severity"],
        facts,
      },
    ]);
  });

  it("outlive their form and its document, and end when the portal has taken the request", () => {
    const state = at(NONE, reported(1, "one"), drafted("one", { title: "VM" }), {
      kind: "documentSeen",
      documentId: "D2",
    });
    expect(state.drafts).toHaveLength(1);
    expect(at(state, { kind: "taken" }).drafts).toEqual([]);
    expect(at(NONE, { kind: "taken" })).toBe(NONE);
  });

  it("go on with what an earlier copy kept of the frame, unless its form has been heard of since", () => {
    const earlier = { frameId: 1, formId: "old", opened: 1, values: { title: "VM", severity: "B" }, typed: [] };
    const values = (state: TabForms) => state.drafts.at(-1)?.values;
    expect(values(at(NONE, drafted("one", { title: "VM" }, { earlier })))).toEqual(earlier.values);
    expect(values(at(NONE, drafted("old", { title: "VM" }), drafted("one", { title: "VM" }, { earlier })))).toEqual({
      title: "VM",
    });
  });

  it("are bounded, in number and in values", () => {
    const many = Array.from({ length: 25 }, (_, index) => drafted(String(index), {}));
    expect(at(NONE, ...many).drafts).toHaveLength(20);
    const wide = Object.fromEntries(Array.from({ length: 70 }, (_, index) => [`f${index}`, "x"]));
    expect(Object.keys(at(NONE, drafted("one", wide)).drafts[0]?.values ?? {})).toHaveLength(60);
  });
});
