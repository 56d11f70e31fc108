import type { Verdict } from "../../../src/tenant/model/verdict.ts";
import type { FormReport } from "../../../src/form/model/form-report.ts";
import type { PanelState } from "../../../src/panel/model/panel-state.ts";
import { type Filling, withPolicy } from "../panel/model/with-policy.ts";
import { verdictOf } from "../tenant/model/verdict-of.ts";
import { wordsOf } from "./words.ts";

export const t = wordsOf("en");

export const stateOf = (
  kind: Verdict["kind"],
  reason: Verdict["reason"],
  form: Partial<FormReport> = {},
  filling: Filling = {},
): PanelState =>
  withPolicy(
    {
      verdict: verdictOf(kind, reason),
      form: {
        formId: crypto.randomUUID(),
        portal: "azure",
        needsSeverity: false,
        evidence: [],
        fields: [],
        state: "waiting",
        ...form,
      },
    },
    filling,
  );

export const filled = {
  state: "filled",
  fields: [{ field: "firstName", outcome: "filled", reason: "set" }],
} as const satisfies Partial<FormReport>;

export const takenBack = {
  field: "lastName",
  outcome: "skipped",
  reason: "undone",
  before: "Partner",
  after: "Akers",
} as const;
