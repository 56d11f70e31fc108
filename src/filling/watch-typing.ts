import type { FormField } from "../model/form-field.ts";
import { readControl } from "../dom/read-control.ts";
import type { FoundField } from "../detection/found-form.ts";

/** Which fields the person changed since the form opened; they are never overwritten. */
export interface Typing {
  readonly typed: Set<FormField>;
  /** While we write ourselves, changes of choices are ours: a `click()` on a radio yields a trusted `change` (measured). */
  readonly suspend: () => void;
  /** The next thing is to write: the focus is where the person has it. */
  readonly begin: () => void;
  /**
   * Writing is over; what stands in these fields now is not the person's doing. The focus is put back where it was, for
   * some toolkits move it into a list that we opened; not where the person has pressed or typed since.
   */
  readonly resume: (written: Iterable<FormField>) => void;
  /** Whether the person pressed or typed anywhere while we were writing: a list that we had opened may have been shut. */
  readonly wasDisturbed: () => boolean;
  /** How long the person has pressed and typed nothing, in milliseconds; they are busy with a list that they have open. */
  readonly idleFor: () => number;
  /** Lists give no event of their own: compares them with what stood there when the person last pressed them. */
  readonly check: (found: readonly FoundField[]) => void;
}

/** What has opened a list; the focus is there or in the list. A tree of its own may be a portal's menu. */
const OPENED = "[aria-haspopup][aria-expanded=true],[role=combobox][aria-expanded=true]";
const CHOOSING = `[role=listbox],[role=tree],${OPENED}`;

/** Whoever has a list open for so long without a press has left it, in milliseconds. */
const LEFT_AFTER = 10_000;

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
  let disturbed = false;
  let lastActive = Number.NEGATIVE_INFINITY;
  /** Where the focus was before we wrote; unknown once the person has pressed or typed. */
  let home: Element | null | undefined;
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
        if (event.isTrusted) {
          lastActive = performance.now();
          disturbed ||= suspended;
          home = undefined;
        }
        const found = fieldAt(event);
        if (found && !pressed.has(found.field)) pressed.set(found.field, readControl(found.control));
      },
      options,
    );
  }
  return {
    typed,
    wasDisturbed: () => disturbed,
    idleFor: () => {
      const idle = performance.now() - lastActive;
      return idle < LEFT_AFTER && document.querySelector(OPENED) && document.activeElement?.closest(CHOOSING) ? 0 : idle;
    },
    suspend: () => {
      suspended = true;
      disturbed = false;
      home = undefined;
    },
    begin: () => {
      home ??= document.activeElement;
    },
    resume: (written) => {
      suspended = false;
      const { activeElement } = document;
      if (home && home !== activeElement) {
        if (home instanceof HTMLElement && home.isConnected && home !== document.body) home.focus({ preventScroll: true });
        else if (activeElement instanceof HTMLElement) activeElement.blur();
      }
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
