import type { Control } from "./control.ts";
import { parentOf } from "../elements/tree.ts";
import { isInSight } from "../sight/sight.ts";
import { isSeen } from "../sight/visible.ts";

/** Whether a person sees a control that is rendered. Radio buttons are mostly drawn by what is around them. */
export const isControlSeen = ({ kind, element, options }: Control): boolean =>
  kind === "radioGroup"
    ? (options ?? [element]).some((one) => [one, parentOf(one)].some((at) => at !== null && isSeen(at)))
    : isInSight(element);
