import { useEffect, useState } from "preact/hooks";
import type { PopupSource } from "../hooks/requests-source.ts";

/**
 * What the person is called; undefined until it is read, and where the contact details name nobody.
 * @param isWanted whether it is time to ask: nothing is read before the list is shown
 */
export const useSelf = ({ readSelf }: Pick<PopupSource, "readSelf">, isWanted: boolean): string | undefined => {
  const [self, setSelf] = useState<string>();
  useEffect(() => {
    if (!isWanted) return undefined;
    const stop = new AbortController();
    readSelf().then(
      (name) => {
        if (!stop.signal.aborted) setSelf(name);
      },
      (error: unknown) => reportError(error),
    );
    return () => stop.abort();
  }, [readSelf, isWanted]);
  return self;
};
