import { useEffect, useState } from "preact/hooks";

const MINUTE = 60_000;

/** The present instant, which moves on with each full minute of the clock and when `stamp` changes. */
export const useNow = (now: () => number, stamp: unknown): number => {
  const [instant, setInstant] = useState(now);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const tick = (): void => {
      const time = now();
      setInstant(time);
      timer = setTimeout(tick, MINUTE - (time % MINUTE) + 20);
    };
    tick();
    return () => clearTimeout(timer);
  }, [now, stamp]);
  return instant;
};
