import type { ListManners } from "../../config.ts";

/** When a list that flickers says that it is open, and when it takes that back, in milliseconds. */
const FLICKERS = { on: 45, off: 65 };

/** How long a late list takes, in milliseconds. */
const LATE = 900;

interface List {
  readonly open: () => void;
  /** Says that the list is open, or shut; no entry comes or goes by it. */
  readonly say: (isOpen: boolean) => void;
}

/**
 * What a press on a shut list leads to. One that flickers opens at the second press; a late one always takes its time.
 */
export const mannersOf = (manners: ListManners, { open, say }: List): (() => void) => {
  let presses = 0;
  return () => {
    presses += 1;
    if (manners === "late") setTimeout(open, LATE);
    else if (manners === "flickers" && presses === 1) {
      setTimeout(() => say(true), FLICKERS.on);
      setTimeout(() => say(false), FLICKERS.off);
    } else open();
  };
};
