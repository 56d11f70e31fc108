import { useEffect, useState } from "preact/hooks";
import type { PopupSource } from "../components/hooks/requests-source.ts";
import { useSelf } from "../components/people/use-self.ts";
import { isSamePerson } from "../model/people/keeper-of.ts";

/** Whose requests the popup shows. */
export interface Whose {
  /** Only those that this person looks after; undefined: all. */
  readonly keeper: string | undefined;
  /** The person, where others have requests too; undefined in a list of one person alone. */
  readonly self: string | undefined;
  /** Shows the person's own, or everybody's, and remembers it. */
  readonly choose: (isMine: boolean) => void;
}

/**
 * Whose requests are shown, as the person chose it the last time.
 * @param left what an earlier popup showed
 * @param isListed the list is shown, before which nothing else is read
 */
export const useWhose = (
  source: Pick<PopupSource, "readSelf" | "hasOtherKeepers" | "saveKeeper">,
  left: string | undefined,
  isListed: boolean,
): Whose => {
  const [keeper, setKeeper] = useState(left);
  const [hasOthers, setOthers] = useState(false);
  const { name: self, isInTeam } = useSelf(source, isListed);
  const isShared = isInTeam || hasOthers;
  useEffect(() => {
    if (self === undefined) return undefined;
    const stop = new AbortController();
    source.hasOtherKeepers(self).then(
      (others) => {
        if (!stop.signal.aborted && others.ok) setOthers(others.value);
      },
      (error: unknown) => reportError(error),
    );
    return () => stop.abort();
  }, [source, self]);
  const show = (next: string | undefined): void => {
    setKeeper(next);
    source.saveKeeper(next);
  };
  // The contact details have another name by now.
  useEffect(() => {
    if (keeper !== undefined && self !== undefined && !isSamePerson(keeper, self)) show(self);
  }, [keeper, self]);
  return {
    keeper,
    self: isShared || keeper !== undefined ? (self ?? keeper) : undefined,
    choose: (isMine) => show(isMine ? self : undefined),
  };
};
