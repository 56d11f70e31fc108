import type { Acting } from "../../../src/page/controls/acting.ts";

/** Acting where nobody else is at work. */
export const actingAlone: Acting = {
  pause: (milliseconds) => new Promise((resolve) => void setTimeout(resolve, milliseconds)),
  mayAct: () => true,
  opens: () => () => undefined,
  isTheirs: () => false,
};
