import type { FillingWorld } from "../../../../src/form/filling/filling-world.ts";
import type { Person } from "../../../../src/form/filling/person/watch-person.ts";
import { actingAlone } from "../../page/acting-alone.ts";

/** A person who does nothing. */
export const personAtRest: Person = {
  restIn: () => 0,
  acts: () => 0,
  target: () => undefined,
  acted: () => undefined,
  ours: () => undefined,
  isIn: () => false,
  pressedAt: () => 0,
};

/** Filling where nobody is in the way, and nothing takes time. */
export const undisturbed: Omit<FillingWorld, "find"> = {
  allowed: () => true,
  lasts: () => true,
  writes: (_field, work) => work(),
  typed: new Set(),
  restIn: () => 0,
  isInUse: () => false,
  inTurn: (act) => act({ ...actingAlone, pause: () => Promise.resolve() }),
  touch: () => undefined,
  waits: () => undefined,
  pause: () => Promise.resolve(),
};
