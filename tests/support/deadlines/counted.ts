import * as days from "../../../src/deadline/business-time/add-business-days.ts";
import * as time from "../../../src/deadline/business-time/add-business-time.ts";
import * as steps from "../../../src/deadline/business-time/business-time-steps.ts";
import type { Counted } from "../../../src/deadline/business-time/deadline-trouble.ts";
import * as deadline from "../../../src/deadline/response-deadline.ts";

/** Gives the value of what was counted, and throws trouble under the name of its kind. */
const unwrapped =
  <Args extends unknown[], T>(count: (...args: Args) => Counted<T>) =>
  (...args: Args): T => {
    const counted = count(...args);
    if (counted.ok) return counted.value;
    const error = new Error(counted.trouble.detail);
    error.name = counted.trouble.kind;
    throw error;
  };

export const addBusinessDays = unwrapped(days.addBusinessDays);
export const addBusinessTime = unwrapped(time.addBusinessTime);
export const businessTimeSteps = unwrapped(steps.businessTimeSteps);
export const responseDeadline = unwrapped(deadline.responseDeadline);
