import * as v from "valibot";
import {
  type Verdict,
  type VerdictKind,
  type VerdictParts,
  type VerdictReason,
  verdictSchema,
} from "../../../../src/tenant/model/verdict.ts";

const tenant = { domain: "contoso.onmicrosoft.com", name: "Contoso" };

/** A verdict on Contoso, by what the page says, with what such a verdict has to carry. Throws where there is none. */
export const verdictOf = (kind: VerdictKind, reason: VerdictReason, rest: Partial<VerdictParts> = {}): Verdict =>
  v.parse(verdictSchema, {
    kind,
    reason,
    tenant,
    clue: { source: "page", tenant },
    against: reason === "disagreement" ? [{ source: "page", tenant: { domain: "fabrikam.onmicrosoft.com" } }] : [],
    userBelongsHere: false,
    ...(reason === "notExpected" && { expected: { domain: "fabrikam.onmicrosoft.com" } }),
    ...rest,
  });
