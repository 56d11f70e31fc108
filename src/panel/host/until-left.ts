/** Interval at which it is looked whether the person has left, in ms. */
const LOOK_EVERY = 1000;

/** Maximum time that is waited at once, in ms: a clock that is set back must not keep anything for hours. */
const LONGEST = 60_000;

interface Parts {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  /** The time is over, and the person is not in the panel. */
  readonly onEnd: () => void;
}

export interface UntilLeft {
  /** Counts down to this time, in milliseconds since 1970; without one it stops. */
  count(until: number | undefined): void;
  /** Whether the person points at the panel, or is in it with the keyboard. */
  isHeld(): boolean;
}

/** Shows something for a while, and longer as long as the person is there. */
export const untilLeft = ({ host, root, onEnd }: Parts): UntilLeft => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isHeld = (): boolean =>
    host.isConnected &&
    (host.matches(":hover") ||
      // A button that was clicked has the focus too, for nobody.
      (root.activeElement?.matches(":focus-visible") === true && host.ownerDocument.hasFocus()));
  const look = (): void => {
    if (isHeld()) timer = setTimeout(look, LOOK_EVERY);
    else onEnd();
  };
  return {
    isHeld,
    count: (until) => {
      clearTimeout(timer);
      if (until !== undefined) timer = setTimeout(look, Math.min(LONGEST, Math.max(0, until - Date.now())));
    },
  };
};
