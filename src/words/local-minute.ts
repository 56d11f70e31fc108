/** An instant as `<input type="datetime-local">` writes it, to the minute, in a time zone. */
export const toLocalMinute = (instant: string, zone: string): string =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: "minute" });

/** The instant of such a text, in milliseconds since 1970; undefined where it is no date and time. */
export const fromLocalMinute = (text: string, zone: string): number | undefined => {
  try {
    return Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};
