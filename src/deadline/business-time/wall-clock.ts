/**
 * The instant at which a clock in the zone shows `wallClock`: the first of two in the repeated hour of autumn, and the
 * moment of the change for a time that the spring change skips, so that a later time never comes earlier.
 */
export const instantOnWallClock = (wallClock: Temporal.PlainDateTime, timeZone: string): Temporal.Instant => {
  const earlier = wallClock.toZonedDateTime(timeZone, { disambiguation: "earlier" });
  if (earlier.toPlainDateTime().equals(wallClock)) return earlier.toInstant();
  return (earlier.getTimeZoneTransition("next") ?? earlier).toInstant();
};
