import { setTimeout as pause } from "node:timers/promises";

/** How long to wait, how often to look, and what to say when it does not come. */
export interface WaitOptions {
  readonly timeout?: number;
  readonly interval?: number;
  readonly message?: string | (() => string);
}

/**
 * First and maximum interval between two looks, in ms: what is there soon is seen soon, and a long wait costs little.
 */
const INTERVAL = { first: 50, maximum: 250 };

/**
 * Looks until the condition gives something true, and returns it. An error within the condition counts as "not yet".
 * @throws after `timeout` milliseconds (a minute: nothing waits so long where all is well, and a busy machine is no
 * fault), with the last error as cause
 */
export const waitFor = async <Value>(
  condition: () => Value | Promise<Value>,
  { timeout = 60_000, interval, message = "the condition" }: WaitOptions = {},
): Promise<NonNullable<Value>> => {
  const end = Date.now() + timeout;
  let cause: unknown;
  for (let next = INTERVAL.first; ; next = Math.min(next * 1.25, INTERVAL.maximum)) {
    try {
      const value = await condition();
      if (value) return value;
      cause = undefined;
    } catch (error) {
      cause = error;
    }
    if (Date.now() >= end) break;
    await pause(interval ?? next);
  }
  throw new Error(`Waited ${timeout} ms in vain for ${typeof message === "string" ? message : message()}`, { cause });
};
