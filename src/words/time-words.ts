import type { DeadlineState } from "./deadline-state.ts";
import type { Translate } from "./translate.ts";

const MINUTE = 60_000;
const DAYS_FROM = 48 * 60;

/** A span in words: minutes below an hour, hours and minutes below 48 hours, days and hours from there on. */
export const spanWords = (minutes: number, t: Translate): string => {
  if (minutes < 60) return t("time_minutes", minutes);
  if (minutes < DAYS_FROM) {
    const rest = minutes % 60;
    const hours = Math.floor(minutes / 60);
    return rest === 0 ? t("time_hours", hours) : t("time_hoursMinutes", hours, rest);
  }
  const hours = Math.floor(minutes / 60);
  return hours % 24 === 0 ? t("time_days", hours / 24) : t("time_daysHours", Math.floor(hours / 24), hours % 24);
};

/**
 * "due in 1 h 20 min", "overdue by 5 min". A begun minute still counts as left and is not yet overdue, so that the
 * words change once a minute and turn at the deadline itself.
 */
export const timeWords = (state: DeadlineState, left: number | undefined, t: Translate): string => {
  if (left === undefined || (state !== "overdue" && state !== "dueSoon" && state !== "onTime"))
    return t(`deadline_${state}`);
  if (state !== "overdue") return t("deadline_dueIn", spanWords(Math.ceil(left / MINUTE), t));
  const late = Math.floor(-left / MINUTE);
  return late === 0 ? t("deadline_overdueJustNow") : t("deadline_overdueBy", spanWords(late, t));
};
