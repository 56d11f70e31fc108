import { done, type Failed, type Outcome } from "../../model/outcome.ts";
import type { StoreResult, StoreTrouble } from "../store/database/store-result.ts";

/**
 * Does the same with one thing after the other. A bug in the work on one never keeps the others from their turn; it is
 * thrown when all have had theirs. Where the ticket store does not work nothing further is tried.
 */
export const oneByOne = async <T>(
  things: readonly T[],
  work: (thing: T) => Promise<Outcome<unknown, StoreTrouble>>,
): Promise<StoreResult<unknown>> => {
  const errors: unknown[] = [];
  let trouble: Failed<StoreTrouble> | undefined;
  for (const thing of things) {
    try {
      const result = await work(thing);
      if (result.ok) continue;
      trouble = result;
      break;
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0)
    throw errors.length === 1 && errors[0] instanceof Error
      ? errors[0]
      : new AggregateError(errors, errors.map(String).join("; "));
  return trouble ?? done(undefined);
};
