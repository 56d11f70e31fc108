/** The duration to add is negative, too long, or holds years, months, weeks or days, which no clock counts alike. */
export class InvalidDurationError extends Error {
  override readonly name = "InvalidDurationError";
}

/** The number of business days is not a whole number from zero on. */
export class InvalidBusinessDaysError extends Error {
  override readonly name = "InvalidBusinessDaysError";
}

/** The calendar cannot be read; the message names the entry. */
export class InvalidCalendarError extends Error {
  override readonly name = "InvalidCalendarError";
}

/** The calendar can be read but has no working time, or not enough of it (`business-days.ts` says how far is looked). */
export class NoBusinessHoursError extends Error {
  override readonly name = "NoBusinessHoursError";
}

/** No response-time policy has this id. */
export class UnknownPolicyError extends Error {
  override readonly name = "UnknownPolicyError";
}
