import type { ContextAnswer, Verdict, VerdictParts } from "../model/verdict.ts";
import type { Tenant } from "../model/tenant.ts";

const ANSWERED = {
  customer: { kind: "customer", reason: "answered" },
  own: { kind: "own", reason: "answered" },
  ownSubscription: { kind: "own", reason: "ownSubscription" },
  delegated: { kind: "customer", reason: "delegated" },
} as const satisfies Readonly<Record<ContextAnswer, Pick<VerdictParts, "kind" | "reason">>>;

/**
 * What the person's answer makes of a question.
 * @param tenant whom the answer is about, where that is known: not always the one that was asked about
 */
export const answeredVerdict = (
  question: Extract<Verdict, { kind: "unknown" }>,
  { answer, tenant }: { readonly answer: ContextAnswer; readonly tenant?: Tenant | undefined },
): Verdict => {
  const { clue, against = [], expected }: VerdictParts = question;
  return {
    ...ANSWERED[answer],
    against: [...against],
    ...(clue && { clue }),
    ...(expected && { expected }),
    ...(tenant && { tenant }),
  };
};
