import { type WaitOptions, waitFor } from "../wait-for.ts";

/**
 * Waits until a page's own model holds these values.
 * @param said what else may tell why it never does: the panel's words
 */
export const holds = async (
  model: () => Promise<Readonly<Record<string, unknown>>>,
  values: Readonly<Record<string, unknown>>,
  said: () => Promise<string>,
  options?: WaitOptions,
): Promise<void> => {
  let last: object = {};
  try {
    await waitFor(
      async () => {
        const now = await model();
        last = Object.fromEntries(Object.keys(values).map((key) => [key, now[key]]));
        return Object.entries(values).every(([key, value]) => now[key] === value);
      },
      { message: "the form to be filled", ...options },
    );
  } catch (error) {
    throw new Error(`The form was not filled; it holds ${JSON.stringify(last)}, and the panel says "${await said()}"`, {
      cause: error,
    });
  }
};
