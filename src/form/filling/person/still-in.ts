import type { Waiting } from "../../../page/controls/waiting.ts";
import type { Person } from "./watch-person.ts";

/** Interval between two looks at a field that the person is in, in ms. */
const AGAIN_AFTER = 2000;

interface Parts extends Waiting {
  readonly person: Pick<Person, "isIn">;
  readonly onChange: () => void;
  readonly signal: AbortSignal;
}

/**
 * Whether the person is still in a field that waits for them. Nothing on the page changes when they turn to something
 * else: while a field waits, another look is asked for.
 */
export const stillIn = ({ person, pause, onChange, signal }: Parts) => {
  let isAsked = false;
  return (control: Element): boolean => {
    const isIn = person.isIn(control);
    if (isIn && !isAsked) {
      isAsked = true;
      void pause(AGAIN_AFTER).then(() => {
        isAsked = false;
        if (!signal.aborted) onChange();
      });
    }
    return isIn;
  };
};
