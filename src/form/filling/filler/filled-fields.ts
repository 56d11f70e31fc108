import type { FormField } from "../../model/form-field.ts";
import type { FieldReport } from "../../model/form-report.ts";
import type { FillerParts } from "./filler-parts.ts";
import { afterOffer, afterTurn, type FieldState, UNSEEN } from "./field-state.ts";
import { MAX_REWRITES } from "./is-due.ts";
import type { Shown } from "../shown.ts";

/** Maximum time that a page takes to call a value invalid, in ms; what it says later is about something else. */
const MAX_JUDGING = 8000;

/** What is remembered of the fields of an open form. */
export interface FilledFields {
  readonly of: (field: FormField) => FieldState;
  readonly change: (field: FormField, change: Partial<FieldState>) => void;
  /** It was the field's turn. */
  readonly remember: (report: FieldReport) => void;
  /**
   * What the page makes of a field is still about what we wrote, and not about a button that the person pressed since.
   */
  readonly isJudged: (field: FormField) => boolean;
  readonly isTyped: (field: FormField) => boolean;
  readonly mayTryAgain: (field: FormField) => boolean;
  readonly reports: () => FieldReport[];
  /** What each field showed before our first change. */
  readonly originals: Map<FormField, Shown>;
  /** There is a new offer. */
  readonly forget: () => void;
  /** All is to be done again. */
  readonly clear: () => void;
}

export const filledFields = ({ typing, person }: Pick<FillerParts, "typing" | "person">): FilledFields => {
  const states = new Map<FormField, FieldState>();
  const originals = new Map<FormField, Shown>();
  const of = (field: FormField): FieldState => states.get(field) ?? UNSEEN;
  const isTyped = (field: FormField): boolean => typing.typed.has(field);
  return {
    of,
    change: (field, change) => void states.set(field, { ...of(field), ...change }),
    remember: (report) => {
      const { field } = report;
      const original = originals.get(field)?.value;
      states.set(field, afterTurn(of(field), report, { at: performance.now(), original }));
    },
    isJudged: (field) => {
      const { since } = of(field);
      return performance.now() - since < MAX_JUDGING && person.pressedAt() < since;
    },
    isTyped,
    mayTryAgain: (field) => !isTyped(field) && of(field).rewrites < MAX_REWRITES,
    reports: () => [...states.values()].flatMap(({ report }) => report ?? []),
    originals,
    forget: () => {
      for (const [field, state] of states) states.set(field, afterOffer(state));
    },
    clear: () => states.clear(),
  };
};
