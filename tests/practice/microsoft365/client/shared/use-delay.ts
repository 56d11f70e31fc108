import { useEffect, useState } from "react";

/** False at first, true after the given time: what comes late in a portal. */
export const useDelay = (milliseconds: number): boolean => {
  const [over, setOver] = useState(milliseconds === 0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(true), milliseconds);
    return () => clearTimeout(timer);
  }, [milliseconds]);
  return over;
};
