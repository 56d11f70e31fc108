import type { SharedState } from "./shared-state.ts";

/** What a deadline is counted from. */
export const DEADLINE_INPUTS: readonly string[] = ["severity", "breakFix", "supportLanguage", "createdDate"];

/** What is counted: the agreement with its deadline; without a deadline the agreed policy alone. */
export const DEADLINE_RESULTS: readonly string[] = ["serviceLevelAgreement", "formerRule"];

/** The field that says from which changes the deadline was counted. */
export const DEADLINE_BASIS = "deadlineBasis";

/** The changes from which a deadline is counted now: their stamps. */
export const deadlineBasis = (fields: SharedState["fields"]): string =>
  DEADLINE_INPUTS.map((name) => fields[name]?.at ?? "").join(" ");
