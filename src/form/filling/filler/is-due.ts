import { isWritable } from "../../../page/controls/read-control.ts";
import type { FoundField } from "../../detection/found-form.ts";
import type { FieldState } from "./field-state.ts";
import { keeps } from "../fulfils.ts";
import type { TargetValue } from "../target/target-value.ts";

/** Maximum number of times that a value which the page took back is written again. */
export const MAX_REWRITES = 2;

/** A list that lacked the entry may have loaded since: it is looked through once more after this time, in ms. */
const LOADED_AFTER = 4000;

/** Times after which a page that puts somebody in by itself may have done so, in ms. */
const PREFILLED_AFTER = [800, 2500] as const;

/**
 * A field that was away when it was its turn was not written to: nothing speaks against trying as often as a form that
 * is built anew may need. Maximum number of tries, and interval between them, in ms.
 */
const MAX_MISSES = 15;
const MISSED_AGAIN_AFTER = 1000;

/** Whether it is a field's turn, for the first time or again. */
export const isDue = (
  { control }: FoundField,
  { report, since, rewrites, misses }: FieldState,
  {
    target,
    now,
    isTyped,
    isStillIn,
  }: {
    readonly target: TargetValue | undefined;
    readonly now: number;
    /** The person changed it. */
    readonly isTyped: boolean;
    /** Whether the person is still in a control that waits for them. */
    readonly isStillIn: (control: Element) => boolean;
  },
): boolean => {
  const waited = now - since;
  switch (report?.reason) {
    case undefined:
    case "notFound":
    case "notOffered":
    case "severalContacts":
      return true;
    case "noTarget":
      // A look may come between the question for fields that are new on the page and its answer.
      return target !== undefined;
    case "inUse":
      return !isStillIn(control.element);
    case "gone":
      return !isTyped && waited > MISSED_AGAIN_AFTER && misses < MAX_MISSES;
    default:
  }
  if (isTyped || rewrites >= MAX_REWRITES) return false;
  if (report?.outcome === "filled") return target !== undefined && !keeps(control, target);
  switch (report?.reason) {
    case "readOnly":
    case "fixedPlan":
      return isWritable(control);
    case "notOpened":
      return waited > MISSED_AGAIN_AFTER;
    // What looks like a refusal may be a portal that puts somebody else in late.
    case "rejected":
    case "incomplete":
      return waited > (PREFILLED_AFTER[rewrites] ?? Infinity);
    case "notRestored":
      return rewrites === 0 && waited > PREFILLED_AFTER[1];
    default:
      return report?.reason === "noOption" && rewrites === 0 && waited > LOADED_AFTER;
  }
};
