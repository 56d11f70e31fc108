import { listen } from "../../page/elements/listen.ts";

/** What is done when a person goes for the submit control. */
interface IntentHandlers {
  /** The submit control that the event is about, if any. */
  readonly submitControl: (event: Event) => Element | undefined;
  /** A press has begun. */
  readonly onPress: () => void;
  /** The person submits. Called once per press. */
  readonly onIntent: (control: Element) => void;
}

/**
 * Notices that a person presses the submit control. Only trusted events count: a page can make `submit` events that
 * claim to be trusted, but no trusted pointer or key events (measured: form-filling.md 4). `pointerup` is heard because
 * list-made buttons may act on it and be gone before a click comes.
 */
export const watchIntent = (
  window: Window,
  { submitControl, onPress, onIntent }: IntentHandlers,
  signal: AbortSignal,
): void => {
  let pressed: Element | undefined;
  let reported: Element | undefined;
  const hear = <E extends Event>(name: string, listener: (event: E) => void): void =>
    listen(window, [name], listener as (event: Event) => void, signal);
  const report = (control: Element): void => {
    if (reported === control) return;
    reported = control;
    onIntent(control);
  };
  // In a closed shadow tree each is heard twice, first as if it had met the host.
  hear<PointerEvent>("pointerdown", (event) => {
    reported = undefined;
    pressed = event.isTrusted && event.button === 0 ? submitControl(event) : undefined;
    if (pressed) onPress();
  });
  hear("pointerup", (event) => {
    const control = event.isTrusted && pressed ? submitControl(event) : undefined;
    if (control && control === pressed) report(control);
  });
  hear("click", (event) => {
    const control = event.isTrusted ? submitControl(event) : undefined;
    if (control) report(control);
    setTimeout(() => (reported = undefined));
  });
  hear<KeyboardEvent>("keydown", (event) => {
    reported = undefined;
    if (!event.isTrusted || event.repeat || (event.key !== "Enter" && event.key !== " ")) return;
    const control = submitControl(event);
    if (!control) return;
    onPress();
    report(control);
  });
};
