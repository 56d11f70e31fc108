/**
 * How a time is written: the clock alone on the same day, else with its date.
 * @param time and `now` in milliseconds since 1970
 * @param language BCP 47
 */
export const clockWords = (time: number, now: number, language: string): string => {
  const sameDay = new Date(time).toDateString() === new Date(now).toDateString();
  return new Intl.DateTimeFormat(
    language,
    sameDay ? { timeStyle: "short" } : { dateStyle: "short", timeStyle: "short" },
  ).format(time);
};
