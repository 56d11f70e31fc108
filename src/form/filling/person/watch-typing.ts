import type { FormField } from "../../model/form-field.ts";
import { readControl } from "../../../page/controls/read-control.ts";
import { listen } from "../../../page/elements/listen.ts";
import { holds } from "../../../page/elements/tree.ts";
import type { FoundField } from "../../detection/found-form.ts";

/** Which fields the person changed since the form opened; they are never overwritten. */
export interface Typing {
  readonly typed: Set<FormField>;
  /**
   * While we fill, what a script's click changes is ours: a `click()` on a radio yields a trusted `change` (measured:
   * form-filling.md 2).
   */
  readonly suspend: () => void;
  readonly resume: () => void;
  /** What a field shows now is our doing. */
  readonly wrote: (field: FormField, found: FoundField | undefined) => void;
  /** Lists give no event of their own: compares them with what they showed when the person last pressed them. */
  readonly check: (found: readonly FoundField[]) => void;
}

/**
 * Watches for the person's own changes, by trusted events only.
 * @param fields the fields that are on the page now
 */
export const watchTyping = (document: Document, fields: () => readonly FoundField[], signal: AbortSignal): Typing => {
  const typed = new Set<FormField>();
  const pressed = new Map<FormField, string>();
  /**
   * Inputs that the person typed into before they were recognised as fields: a look may come a second after they show.
   */
  const early = new WeakSet<EventTarget>();
  let suspended = false;
  /** What a script clicked last: a person's own click comes after it. */
  let clicked: EventTarget | undefined;
  const fieldAt = (event: Event): FoundField | undefined => {
    if (!event.isTrusted) return undefined;
    const target = event.composedPath()[0];
    return target instanceof Node
      ? fields().find(({ control: { element, options = [] } }) =>
          [element, ...options].some((one) => holds(one, target)),
        )
      : undefined;
  };
  const hear = (names: readonly string[], listener: (event: Event) => void): void =>
    listen(document, names, listener, signal);
  hear(["input", "change"], (event) => {
    const target = event.composedPath()[0];
    if (event.isTrusted && target) early.add(target);
    const found = fieldAt(event);
    if (found && (!suspended || clicked !== target)) typed.add(found.field);
  });
  hear(["click"], (event) => void (clicked = event.isTrusted ? undefined : event.composedPath()[0]));
  hear(["pointerdown", "keydown"], (event) => {
    const found = fieldAt(event);
    if (found && !pressed.has(found.field)) pressed.set(found.field, readControl(found.control));
  });
  return {
    typed,
    suspend: () => {
      suspended = true;
    },
    resume: () => {
      suspended = false;
    },
    wrote: (field, found) => {
      if (!found) pressed.delete(field);
      else if (pressed.has(field)) pressed.set(field, readControl(found.control));
    },
    check: (found) => {
      for (const { field, control } of found) {
        if (control.kind === "text" && early.has(control.element)) typed.add(field);
        const before = pressed.get(field);
        if (before !== undefined && readControl(control) !== before) typed.add(field);
      }
    },
  };
};
