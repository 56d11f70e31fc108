import { failure, type Failure } from "../../messages/result.ts";
import type { Outcome } from "../../model/outcome.ts";
import type { StoreTrouble } from "../../tickets/store/database/store-result.ts";

interface Trouble {
  readonly kind: StoreTrouble["kind"] | "notFound" | "refused";
  readonly detail: string;
}

/** The reply to a message that reads or writes the ticket store: its value, or why there is none. */
export const replyOf = <T>(outcome: Outcome<T, Trouble>): T | Failure => {
  if (outcome.ok) return outcome.value;
  const { kind, detail } = outcome.trouble;
  return failure(kind === "notFound" || kind === "refused" ? kind : "unavailable", detail);
};

/** The same where success has nothing to say. */
export const doneOf = (outcome: Outcome<unknown, Trouble>): Failure | undefined => {
  return outcome.ok ? undefined : replyOf(outcome);
};
