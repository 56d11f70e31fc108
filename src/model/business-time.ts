/** The deadline arithmetic as the rest of the program knows it; each part stands in a file of its own. */
export { addBusinessDays } from "./add-business-days.ts";
export { addBusinessTime } from "./add-business-time.ts";
export {
  InvalidBusinessDaysError,
  InvalidCalendarError,
  InvalidDurationError,
  NoBusinessHoursError,
  UnknownPolicyError,
} from "./business-time-errors.ts";
export { businessTimeSteps, type BusinessTimeStep } from "./business-time-steps.ts";
export { responseDeadline, type ResponseDeadline, type ResponseDeadlineRequest } from "./response-deadline.ts";
