import { useEffect, useState } from "react";

/** The part of the address behind the hash, in lower case: the portal takes every spelling. */
export const useRoute = (): string => {
  const read = (): string => location.hash.replace(/^#\/?/, "").toLowerCase();
  const [route, setRoute] = useState(read);
  useEffect(() => {
    const listener = (): void => setRoute(read());
    addEventListener("hashchange", listener);
    return () => removeEventListener("hashchange", listener);
  }, []);
  return route;
};
