import type { FormReport } from "../../../../src/form/model/form-report.ts";
import type { PanelState } from "../../../../src/panel/model/panel-state.ts";
import type { VerdictKind, VerdictReason } from "../../../../src/tenant/model/verdict.ts";
import { verdictOf } from "../../tenant/model/verdict-of.ts";
import { type Filling, withPolicy } from "../model/with-policy.ts";

/** A state of the panel on a form under this verdict. */
export const stateOf = (
  kind: VerdictKind,
  reason: VerdictReason,
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
/** A form in which one field was filled. */
export const filled = {
  state: "filled",
  fields: [{ field: "firstName", outcome: "filled", reason: "set" }],
} as const satisfies Partial<FormReport>;

/** A field that was taken back. */
export const takenBack = {
  field: "lastName",
  outcome: "skipped",
  reason: "undone",
  before: "Partner",
  after: "Akers",
} as const;
