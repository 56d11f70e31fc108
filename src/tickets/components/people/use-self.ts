import { useEffect, useState } from "preact/hooks";
import type { PopupSource, Self } from "../hooks/requests-source.ts";

const NOT_READ: Self = { name: undefined, isInTeam: false };

/**
 * The person; without a name until it is read, and where the contact details name nobody.
 * @param isWanted whether it is time to ask: nothing is read before the list is shown
 */
export const useSelf = ({ readSelf }: Pick<PopupSource, "readSelf">, isWanted: boolean): Self => {
  const [self, setSelf] = useState(NOT_READ);
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    readSelf().then(
      (read) => {
        if (!stop.signal.aborted) setSelf(read);
      },
      (error: unknown) => reportError(error),
    );
    return () => stop.abort();
  }, [readSelf, isWanted]);
  return self;
};
