import * as v from "valibot";

/** Maximum length of an instant as text, in characters: its longest forms name a time zone in brackets. */
const LONGEST = 100;

/** The order of these texts is their order in time only where the years have four digits. */
const FOUR_DIGITS = /^\d{4}-/;

/**
 * An instant in the store's own form (`2026-12-01T08:00:00.000Z`), by which its indexes put it in order.
 * @returns undefined for what is no instant: a day or hour that does not exist, no offset, a year beyond 9999
 */
export const toInstant = (text: unknown): string | undefined => {
  if (typeof text !== "string" || text.length > LONGEST) return undefined;
  try {
    const own = new Date(Temporal.Instant.from(text).epochMilliseconds).toISOString();
    return FOUR_DIGITS.test(own) ? own : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
};

/** A time (milliseconds since 1970) as an instant in the store's own form. */
export const instantAt = (time: number): string => new Date(time).toISOString();

/** An instant in milliseconds since 1970; undefined for what is none. */
export const timeOf = (text: unknown): number | undefined => {
  const instant = toInstant(text);
  return instant === undefined ? undefined : Date.parse(instant);
};

/** An instant as it is stored, imported or sent; it comes out in the store's own form. */
export const instantSchema = v.pipe(
  v.string(),
  v.rawTransform<string, string>(({ dataset, addIssue, NEVER }) => {
    const instant = toInstant(dataset.value);
    if (instant !== undefined) return instant;
    addIssue({ message: "Not an instant" });
    return NEVER;
  }),
);
