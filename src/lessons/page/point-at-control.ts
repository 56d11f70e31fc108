import type { Control } from "../../page/controls/control.ts";
import { isControlSeen } from "../../page/controls/is-control-seen.ts";
import { elementsAt } from "../../page/elements/elements-at.ts";
import type { Translate } from "../../words/translate.ts";
import { controlAt } from "./control-at.ts";
import type { PointedControl, PointingReads } from "./pointing-reads.ts";
import { pointingOutline } from "./pointing-outline.ts";

/** Time for which what was found is used again, in ms. */
const FOUND_FOR = 500;

/** Time after a press in which what belongs to it is still kept from the page, in ms: the second click of two. */
const SPENT_FOR = 500;

const PRESSES: ReadonlySet<string> = new Set(
  "pointerdown,pointerup,mousedown,mouseup,click,dblclick,auxclick,contextmenu,touchstart,touchend".split(","),
);
const KEYS: ReadonlySet<string> = new Set(["Tab", "Enter", "Escape"]);

interface PointingOptions {
  readonly document: Document;
  /** What can be pointed at: the controls of a field, or the titles or buttons of a form. */
  readonly reads: PointingReads;
  readonly t: Translate;
  /** Whether an event is one in the panel, where presses are for its buttons. */
  readonly isInPanel: (event: Event) => boolean;
  readonly onPointed: (pointed: PointedControl) => void;
  /** The person wants no more of it. */
  readonly onEnded: () => void;
  readonly signal: AbortSignal;
}

/** Takes an event before the page hears of it; true where it was ours. */
export type Capture = (event: Event) => boolean;

/**
 * Lets the person point at a control, with the pointer or by Tab and Enter. Presses and these keys are kept from the
 * page, and only those that the person makes count.
 * @returns takes each event of the window, called before listeners of the page
 */
export const pointAtControl = (options: PointingOptions): Capture => {
  const { document, reads, t, isInPanel, onPointed, onEnded, signal } = options;
  const outline = pointingOutline(document);
  let controls: readonly Control[] = [];
  let foundAt = -Infinity;
  let outlined: Control | undefined;
  let isOver = false;
  let spentUntil = 0;

  const find = (): readonly Control[] => {
    if (performance.now() - foundAt > FOUND_FOR) {
      controls = reads.find(document);
      foundAt = performance.now();
    }
    return controls;
  };
  const draw = (): void => {
    if (!outlined?.element.isConnected) return outline.hide();
    const label = reads.labelOf(outlined);
    const right = reads.isRight(outlined);
    const words = label === undefined ? t("pointing_noName") : right ? label : t("pointing_otherKind", label);
    outline.draw(outlined.element, words, right && label !== undefined);
  };
  const show = (control: Control | undefined): void => {
    outlined = control;
    draw();
  };
  const end = (): void => {
    if (isOver) return;
    isOver = true;
    outline.remove();
  };
  const take = (control: Control | undefined): void => {
    const pointed = control && reads.isRight(control) ? reads.read(control) : undefined;
    if (!pointed) return;
    end();
    onPointed(pointed);
  };
  const controlUnder = ({ clientX, clientY }: MouseEvent): Control | undefined => {
    const [element] = elementsAt(document, clientX, clientY);
    return element && controlAt(element, find());
  };
  const step = (isBack: boolean): void => {
    const all = find();
    const at = all.findIndex((one) => one.element === outlined?.element);
    // From the outlined one to the end, and on from the beginning.
    const inTurn = isBack
      ? [...all.slice(0, Math.max(at, 0)).toReversed(), ...all.slice(Math.max(at, 0)).toReversed()]
      : [...all.slice(at + 1), ...all.slice(0, at + 1)];
    const next = inTurn.find(isControlSeen);
    next?.element.scrollIntoView({ block: "nearest" });
    show(next);
  };
  const keyed = ({ key, shiftKey }: KeyboardEvent): void => {
    if (key === "Tab") step(shiftKey);
    else if (key === "Enter") take(outlined);
    else {
      end();
      onEnded();
    }
  };

  const moved = (event: Event): void => {
    if (!isOver && event.isTrusted && event instanceof MouseEvent)
      show(isInPanel(event) ? undefined : controlUnder(event));
  };
  const view = document.defaultView;
  const passive = { capture: true, passive: true, signal };
  view?.addEventListener("pointermove", moved, passive);
  for (const name of ["scroll", "resize"]) view?.addEventListener(name, () => !isOver && draw(), passive);
  signal.addEventListener("abort", end);

  return (event) => {
    if (!event.isTrusted || signal.aborted || (isOver && performance.now() > spentUntil)) return false;
    const isKey = event instanceof KeyboardEvent && KEYS.has(event.key);
    if (!isKey && (!PRESSES.has(event.type) || isInPanel(event))) return false;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (isOver) return true;
    spentUntil = performance.now() + SPENT_FOR;
    if (event instanceof KeyboardEvent) {
      if (event.type === "keydown") keyed(event);
    } else if (event.type === "click" && event instanceof MouseEvent && event.button === 0) take(controlUnder(event));
    return true;
  };
};
