import { timeOf } from "../model/instant.ts";
import type { DeadlineStep } from "../tickets/model/ticket.ts";
import type { Translate } from "./translate.ts";

/** Minimum duration from which a weekday alone does not say which day is meant, in ms. */
const SIX_DAYS = 6 * 24 * 60 * 60_000;

const isTimeZone = (zone: string | undefined): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

/**
 * The spans of time that a deadline used up: "Fri 16:40 to 17:00, Mon 09:00 to 10:40".
 * @param calendarZone the calendar's zone; the computer's counts where there is none, or this browser does not know it
 */
export const stepWords = (steps: readonly DeadlineStep[], calendarZone: string | undefined, t: Translate): string => {
  const times = steps.flatMap(({ from, to }) => {
    const [opened, closed] = [timeOf(from), timeOf(to)];
    return opened === undefined || closed === undefined ? [] : [{ opened, closed }];
  });
  const [first, last] = [times[0], times.at(-1)];
  if (!first || !last) return "";
  const language = t("uiLanguage");
  const timeZone = isTimeZone(calendarZone) ? calendarZone : undefined;
  const isLong = last.closed - first.opened >= SIX_DAYS;
  const day = new Intl.DateTimeFormat(language, {
    timeZone,
    weekday: "short",
    ...(isLong && { day: "numeric", month: "short" }),
  });
  const clock = new Intl.DateTimeFormat(language, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const spans = times.map(({ opened, closed }) => {
    const sameDay = day.format(opened) === day.format(closed);
    return t(
      "step_span",
      `${day.format(opened)} ${clock.format(opened)}`,
      sameDay ? clock.format(closed) : `${day.format(closed)} ${clock.format(closed)}`,
    );
  });
  return spans.join(", ");
};
