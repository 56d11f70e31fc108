import { useEffect, useState } from "preact/hooks";

/** Interval at which the zone is asked for, in ms: no browser notifies a page that the computer has another one. */
const ASKED_EVERY = 5000;

/** The time zone of this computer; who uses it is drawn anew when the computer has another one. */
export const useTimeZone = (): string => {
  const [zone, setZone] = useState(() => Temporal.Now.timeZoneId());
  useEffect(() => {
    const stop = new AbortController();
    const ask = (): void => setZone(Temporal.Now.timeZoneId());
    const timer = setInterval(ask, ASKED_EVERY);
    document.addEventListener("visibilitychange", ask, { signal: stop.signal });
    window.addEventListener("focus", ask, { signal: stop.signal });
    return () => {
      clearInterval(timer);
      stop.abort();
    };
  }, []);
  return zone;
};
