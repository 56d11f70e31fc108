import type { DeadlineStep } from "../model/ticket.ts";
import type { Translate } from "./translate.ts";

/** From so long on a weekday alone does not say which day is meant, in milliseconds. */
const SIX_DAYS = 6 * 24 * 60 * 60_000;

/**
 * The spans of time that a deadline used up: "Fri 16:40 to 17:00, Mon 09:00 to 10:40".
 * @param timeZone the calendar's zone; that of the computer where no calendar counted
 */
export const stepWords = (steps: readonly DeadlineStep[], timeZone: string | undefined, t: Translate): string => {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return "";
  const language = t("uiLanguage");
  const isLong = Date.parse(last.to) - Date.parse(first.from) >= SIX_DAYS;
  const day = new Intl.DateTimeFormat(language, { timeZone, weekday: "short", ...(isLong && { day: "numeric", month: "short" }) });
  const clock = new Intl.DateTimeFormat(language, { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const spans = steps.map(({ from, to }) => {
    const [opened, closed] = [new Date(from), new Date(to)];
    const sameDay = day.format(opened) === day.format(closed);
    return t("step_span", `${day.format(opened)} ${clock.format(opened)}`, sameDay ? clock.format(closed) : `${day.format(closed)} ${clock.format(closed)}`);
  });
  return spans.join(", ");
};
