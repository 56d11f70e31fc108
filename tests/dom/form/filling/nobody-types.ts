import type { Typing } from "../../../../src/form/filling/person/watch-typing.ts";

/** Nobody types into any field. */
export const nobodyTypes: Typing = {
  typed: new Set(),
  suspend: () => undefined,
  resume: () => undefined,
  wrote: () => undefined,
  check: () => undefined,
};
