import type { SharedState } from "./shared-state.ts";

/** What a deadline is counted from. */
export const COUNTED_FROM: readonly string[] = ["severity", "breakFix", "supportLanguage", "createdDate"];

/** What is counted: the deadline, and the rule where there is none. */
export const COUNTED: readonly string[] = ["serviceLevelAgreement", "formerRule"];

/** The field that says from which changes the deadline was counted. */
export const DEADLINE_BASIS = "deadlineBasis";

/** The changes from which a deadline is counted now: their stamps. */
export const deadlineBasis = (fields: SharedState["fields"]): string =>
  COUNTED_FROM.map((name) => fields[name]?.at ?? "").join(" ");
