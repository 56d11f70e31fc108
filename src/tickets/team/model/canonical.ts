/** A value as JSON whose keys are in order, so that the same value is the same text on every machine. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  ) ?? "";

/** Whether two values are the same as JSON. */
export const isSameValue = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);
