import { isValid } from "./is-valid.ts";
import type { BoxSpec } from "./page-spec.ts";
import { SHAPES, takes, withFlag } from "./shapes.ts";

/** One input as its page runs it. */
export interface BoxController {
  readonly element: HTMLInputElement;
  /** What the page believes to be in it. */
  readonly model: () => string;
  /** What a person sees, with the button of a flag. */
  readonly screen: () => string;
  /** The page puts a value there. */
  readonly set: (value: string) => void;
  /** The page shows its own value again. */
  readonly render: () => void;
  readonly isValid: () => boolean;
}

const later = (milliseconds: number, work: () => void): void => {
  if (milliseconds === 0) work();
  else setTimeout(work, milliseconds);
};

/** Whoever takes a value away waits until it is whole; a widget follows each key. */
const HEARS: Readonly<Partial<Record<BoxSpec["behaviour"]["kind"], string>>> = {
  empties: "change",
  resets: "change",
  flag: "input",
};

/** Runs an input as a page would: only events change its model. */
export const controlBox = (
  element: HTMLInputElement,
  { value: first, behaviour }: BoxSpec,
  hears: "input" | "change",
): BoxController => {
  const button = element.previousElementSibling;
  let flag = "";
  let shown = element.value;
  let resets = 0;
  const render = (): void => {
    if (element.value !== shown) element.value = shown;
    if (button) button.textContent = flag;
  };
  const set = (value: string): void => {
    shown = value;
    render();
  };
  if (behaviour.kind === "flag") {
    ({ shown, flag } = withFlag(shown, flag, behaviour.codes));
    render();
  }

  const heard = (): void => {
    switch (behaviour.kind) {
      case "keepsOwn":
        return later(behaviour.after, render);
      case "shapes":
        shown = element.value;
        return later(behaviour.after, () => set(SHAPES[behaviour.shape](element.value)));
      case "flag":
        shown = element.value;
        return later(behaviour.after, () => {
          ({ shown, flag } = withFlag(element.value, flag, behaviour.codes));
          render();
        });
      case "resets":
        shown = element.value;
        if (shown !== first && resets < behaviour.times) {
          resets += 1;
          later(behaviour.after, () => set(first));
        }
        return;
      case "empties":
        shown = element.value;
        return later(behaviour.after, () => {
          if (!takes(behaviour.takes, element.value, first)) set("");
        });
      default:
        shown = element.value;
    }
  };
  element.addEventListener(HEARS[behaviour.kind] ?? hears, heard);
  if (behaviour.kind === "complains") {
    const { on, after, how, takes: rule } = behaviour;
    const judge = (): void => {
      const isGood = takes(rule, element.value, first);
      if (how !== "aria") element.setCustomValidity(isGood ? "" : "This is not allowed here.");
      if (how !== "custom") element.setAttribute("aria-invalid", String(!isGood));
    };
    element.addEventListener(on, () => later(after, judge));
  }
  return {
    element,
    set,
    render,
    model: () => flag + shown,
    screen: () => (flag === "" ? element.value : `${flag}|${element.value}`),
    // What a page makes of a value itself may be longer than it lets a person type.
    isValid: () => (behaviour.kind === "shapes" ? element.validity.valid : isValid(element)),
  };
};
