import fc from "fast-check";
import { addBusinessDays, addBusinessTime, businessTimeSteps } from "../../support/deadlines/counted.ts";
import { expect, it } from "vitest";
import type { BusinessCalendar } from "../../../src/deadline/business-time/business-calendar.ts";
import { calendarAndStart } from "../../support/deadlines/random-calendars.ts";
import { steppedDeadline } from "../../support/deadlines/stepping-oracle.ts";

const addMinutes = (start: Temporal.Instant, minutes: number, calendar: BusinessCalendar): Temporal.Instant =>
  addBusinessTime(start, Temporal.Duration.from({ minutes }), calendar);

const minutesArbitrary = fc.integer({ min: 0, max: 2400 });
const daysArbitrary = fc.integer({ min: 0, max: 5 });
const laterArbitrary = fc.oneof(fc.integer({ min: 0, max: 180 }), fc.integer({ min: 0, max: 10_000 }));
const TIMEOUT = 120_000;

/**
 * The second pass of an hour that comes twice; the one place where business days are not monotone, see
 * `addBusinessDays`.
 */
const inRepeatedHour = (start: Temporal.Instant, timeZone: string): boolean => {
  const local = start.toZonedDateTimeISO(timeZone);
  return !local.toPlainDateTime().toZonedDateTime(timeZone).equals(local);
};

it("agrees with stepping from minute to minute", { timeout: TIMEOUT }, () => {
  const days = 25;
  fc.assert(
    fc.property(calendarAndStart, minutesArbitrary, ({ calendar, start }, minutes) => {
      const stepped = steppedDeadline(start.epochMilliseconds, minutes, calendar, days);
      const computed = addMinutes(start, minutes, calendar).epochMilliseconds;
      if (stepped === undefined) expect(computed).toBeGreaterThanOrEqual(start.epochMilliseconds + days * 86_400_000);
      else expect(computed).toBe(stepped);
    }),
    { numRuns: 300 },
  );
});

it("is monotone in the start and in the duration", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(calendarAndStart, minutesArbitrary, laterArbitrary, ({ calendar, start }, minutes, more) => {
      const deadline = addMinutes(start, minutes, calendar);
      expect(Temporal.Instant.compare(deadline, addMinutes(start.add({ minutes: more }), minutes, calendar))).not.toBe(
        1,
      );
      if (more > 0) expect(Temporal.Instant.compare(deadline, addMinutes(start, minutes + more, calendar))).toBe(-1);
    }),
    { numRuns: 400 },
  );
});

it("adds up: f(f(t, a), b) = f(t, a + b) for b > 0, and a zero b moves on from a closing", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(
      calendarAndStart,
      minutesArbitrary,
      fc.integer({ min: 1, max: 2400 }),
      ({ calendar, start }, first, second) => {
        const between = addMinutes(start, first, calendar);
        expect(addMinutes(between, second, calendar).toString()).toBe(
          addMinutes(start, first + second, calendar).toString(),
        );
        expect(Temporal.Instant.compare(addMinutes(between, 0, calendar), between)).not.toBe(-1);
      },
    ),
    { numRuns: 400 },
  );
});

it("accounts for every minute in its steps", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(calendarAndStart, minutesArbitrary, ({ calendar, start }, minutes) => {
      const steps = businessTimeSteps(start, addMinutes(start, minutes, calendar), calendar);
      expect(steps.reduce((sum, { from, to }) => sum + from.until(to).total("minutes"), 0)).toBe(minutes);
      for (const [index, { from, to }] of steps.entries()) {
        expect(Temporal.Instant.compare(from, to)).toBe(-1);
        const before = steps[index - 1];
        if (before) expect(Temporal.Instant.compare(before.to, from)).toBe(-1);
      }
    }),
    { numRuns: 300 },
  );
});

it("is monotone for business days, but for the repeated hour of autumn", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(calendarAndStart, daysArbitrary, laterArbitrary, ({ calendar, start }, days, more) => {
      const later = start.add({ minutes: more });
      fc.pre(!inRepeatedHour(later, calendar.timeZone));
      const deadline = addBusinessDays(start, days, calendar);
      expect(Temporal.Instant.compare(deadline, addBusinessDays(later, days, calendar))).not.toBe(1);
      expect(Temporal.Instant.compare(deadline, addBusinessDays(start, days + 1, calendar))).toBe(-1);
    }),
    { numRuns: 800 },
  );
});

it("ends a business day at a working moment or a closing", { timeout: TIMEOUT }, () => {
  fc.assert(
    fc.property(calendarAndStart, daysArbitrary, ({ calendar, start }, days) => {
      const deadline = addBusinessDays(start, days, calendar);
      const open = addMinutes(deadline, 0, calendar).equals(deadline);
      const [step] = businessTimeSteps(deadline.subtract({ nanoseconds: 1 }), deadline, calendar);
      expect(open || step?.to.equals(deadline)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
