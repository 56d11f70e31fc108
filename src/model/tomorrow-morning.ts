/** Hour at which a morning begins for who postpones something to the next one. */
const MORNING = 9;

/** Tomorrow morning in a time zone, in milliseconds since 1970. */
export const tomorrowMorning = (now: number, zone: string): number =>
  Temporal.Instant.fromEpochMilliseconds(now)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .add({ days: 1 })
    .toZonedDateTime({ timeZone: zone, plainTime: Temporal.PlainTime.from({ hour: MORNING }) }).epochMilliseconds;
