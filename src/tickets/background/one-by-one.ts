import { isStoreDown } from "./ticket-writer.ts";

/**
 * Does the same with one thing after the other. What goes wrong with one never keeps the others from their turn; it is
 * thrown when all have had theirs. Where the ticket store does not work nothing further is tried.
 */
export const oneByOne = async <T>(things: readonly T[], work: (thing: T) => Promise<unknown>): Promise<void> => {
  const errors: unknown[] = [];
  for (const thing of things) {
    try {
      await work(thing);
    } catch (error) {
      if (isStoreDown(error)) throw error;
      errors.push(error);
    }
  }
  if (errors.length > 0)
    throw errors.length === 1 && errors[0] instanceof Error
      ? errors[0]
      : new AggregateError(errors, errors.map(String).join("; "));
};
