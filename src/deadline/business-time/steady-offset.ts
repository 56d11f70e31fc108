/** Milliseconds. */
export const DAY = 86_400_000;

/** The offsets at midnights UTC that were asked for, which takes a browser long. By zone, then by days since 1970. */
const asked = new Map<string, Map<number, number>>();

const ASKED_AT_MOST = 4000;

const offsetAtMidnight = (timeZone: string, day: number): number => {
  let offsets = asked.get(timeZone);
  if (!offsets || offsets.size >= ASKED_AT_MOST) asked.set(timeZone, (offsets = new Map()));
  let offset = offsets.get(day);
  if (offset === undefined) {
    offset =
      Temporal.Instant.fromEpochMilliseconds(day * DAY).toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000;
    offsets.set(day, offset);
  }
  return offset;
};

/**
 * The offset from UTC, in milliseconds, that a zone has all through some dates (days since 1970, the second included);
 * undefined where its clocks change then or near by. No zone has ever changed there and back within three days.
 */
export const steadyOffset = (timeZone: string, first: number, last: number): number | undefined => {
  // A date of any zone begins and ends less than a day from that of UTC.
  const offset = offsetAtMidnight(timeZone, first - 1);
  return offset === offsetAtMidnight(timeZone, last + 2) ? offset : undefined;
};
