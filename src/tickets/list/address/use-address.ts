import { useCallback, useEffect, useState } from "preact/hooks";
import { requestInHash } from "../../address/list-address.ts";
import type { PageState } from "./page-state.ts";
import { readAddress, type ReadAddress } from "./read-address.ts";
import { writeAddress } from "./write-address.ts";

export interface Address extends ReadAddress {
  /** Shows another state under its address. @param isStep the browser's way back leads to the state before it */
  readonly go: (state: PageState, isStep?: boolean) => void;
  /** The person has seen what of the address is unknown. */
  readonly forgetUnknown: () => void;
}

/** What the address says now; a request behind its `#` (`listHash`) is one that is to be shown beside the rest. */
const readHere = (): ReadAddress => {
  const read = readAddress(location.search);
  const request = requestInHash(location.hash);
  return request === undefined ? read : { ...read, state: { ...read.state, request } };
};

/** The state of the page, which is that of its address: it survives a reload, and can be sent as a link. */
export const useAddress = (): Address => {
  const [read, setRead] = useState(readHere);
  useEffect(() => {
    const stop = new AbortController();
    const follow = (): void => setRead(readHere());
    for (const name of ["popstate", "hashchange"]) window.addEventListener(name, follow, { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const go = useCallback((state: PageState, isStep = false): void => {
    const address = `${location.pathname}${writeAddress(state)}`;
    if (isStep) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    setRead(({ unknown }) => ({ state, unknown }));
  }, []);
  const forgetUnknown = useCallback(() => setRead(({ state }) => ({ state, unknown: [] })), []);
  return { ...read, go, forgetUnknown };
};
