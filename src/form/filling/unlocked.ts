import type { Acting } from "../../page/controls/acting.ts";
import type { Control } from "../../page/controls/control.ts";
import { isWritable, mayUnlock } from "../../page/controls/read-control.ts";
import { until } from "../../page/controls/waiting.ts";

/** Maximum number of looks whether a box can be written to once it has the keyboard, at the usual interval. */
const TRIES = 8;

/**
 * Writes to a box that may be read-only until it has the keyboard, and takes the keyboard away again.
 * @param now the control where it is by then: the page may put another one in its place
 * @returns what came of it; `interrupted` where the person acted before
 */
export const unlocked = async (
  control: Control,
  now: () => Control | undefined,
  acting: Acting,
  write: (open: Control) => void,
): Promise<"written" | "readOnly" | "interrupted"> => {
  if (isWritable(control)) {
    write(control);
    return "written";
  }
  if (!mayUnlock(control)) return "readOnly";
  const { element } = control;
  (element as HTMLElement).focus({ preventScroll: true });
  // A window in the background gives no such events.
  if (!element.ownerDocument.hasFocus()) {
    element.dispatchEvent(new FocusEvent("focus", { composed: true }));
    element.dispatchEvent(new FocusEvent("focusin", { bubbles: true, composed: true }));
  }
  const open = await until(() => [now()].find((one) => one && isWritable(one)), acting, TRIES);
  const result = !acting.mayAct() ? "interrupted" : open ? "written" : "readOnly";
  if (open && result === "written") write(open);
  for (const one of [element, open?.element]) if (one?.matches(":focus")) (one as HTMLElement).blur();
  return result;
};
