import type { FormField } from "../model/form-field.ts";
import { readControl } from "../dom/read-control.ts";
import type { FoundField } from "../detection/found-form.ts";

/** Which fields the person changed since the form opened; they are never overwritten. */
export interface Typing {
  readonly typed: Set<FormField>;
  /** While we write ourselves, changes of choices are ours: a `click()` on a radio yields a trusted `change` (measured). */
  readonly suspend: () => void;
  /** Writing is over; what stands in these fields now is not the person's doing. */
  readonly resume: (written: Iterable<FormField>) => void;
  /** Lists give no event of their own: compares them with what stood there when the person last pressed them. */
  readonly check: (found: readonly FoundField[]) => void;
}

/**
 * Watches for the person's own changes, by trusted events only.
 * @param fields the fields that stand on the page now
 */
export const watchTyping = (document: Document, fields: () => readonly FoundField[], signal: AbortSignal): Typing => {
  const typed = new Set<FormField>();
  const pressed = new Map<FormField, string>();
  /** Inputs that the person typed into before they were recognised as fields: a look may come a second after they show. */
  const early = new WeakSet<EventTarget>();
  let suspended = false;
  const fieldAt = (event: Event): FoundField | undefined => {
    if (!event.isTrusted) return undefined;
    const target = event.composedPath()[0];
    return target instanceof Node ? fields().find(({ control }) => control.element.contains(target)) : undefined;
  };
  const options = { capture: true, passive: true, signal };
  for (const name of ["input", "change"]) {
    document.addEventListener(
      name,
      (event) => {
        const target = event.composedPath()[0];
        if (event.isTrusted && target) early.add(target);
        const found = fieldAt(event);
        if (found && (!suspended || found.control.kind === "text")) typed.add(found.field);
      },
      options,
    );
  }
  for (const name of ["pointerdown", "keydown"]) {
    document.addEventListener(
      name,
      (event) => {
        const found = fieldAt(event);
        if (found && !pressed.has(found.field)) pressed.set(found.field, readControl(found.control));
      },
      options,
    );
  }
  return {
    typed,
    suspend: () => {
      suspended = true;
    },
    resume: (written) => {
      suspended = false;
      for (const field of written) pressed.delete(field);
    },
    check: (found) => {
      if (suspended) return;
      for (const { field, control } of found) {
        if (control.kind === "text" && early.has(control.element)) typed.add(field);
        const before = pressed.get(field);
        if (before !== undefined && readControl(control) !== before) typed.add(field);
      }
    },
  };
};
