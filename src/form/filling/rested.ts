import type { FillingWorld } from "./filling-world.ts";

/** Maximum and minimum interval between two looks whether the person rests, in ms. */
const LOOK = { longest: 200, shortest: 20 };

/** A wait of this length is reported, in ms: the person may wonder why nothing happens. */
const REPORTED_AFTER = 800;

/**
 * Waits until the person neither types nor presses nor moves over the form, however long that takes.
 * @param takesKeyboard what comes next may take the keyboard
 * @returns whether we may write then
 */
export const rested = async (
  { restIn, allowed, waits, pause }: Pick<FillingWorld, "restIn" | "allowed" | "waits" | "pause">,
  takesKeyboard = false,
): Promise<boolean> => {
  const began = performance.now();
  let isReported = false;
  for (let rest = restIn(takesKeyboard); rest > 0 && allowed(); rest = restIn(takesKeyboard)) {
    if (!isReported && performance.now() - began > REPORTED_AFTER) waits((isReported = true));
    await pause(Math.max(LOOK.shortest, Math.min(rest, LOOK.longest)));
  }
  if (isReported) waits(false);
  return allowed();
};
