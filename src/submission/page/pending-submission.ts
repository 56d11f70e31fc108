import type { Submission } from "../model/submission.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import { isVisible } from "../../page/sight/visible.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { judgeOutcome, type Outcome } from "./judge-outcome.ts";
import { numbersOn, type Notice, readArrival, readNotice } from "./read-notice.ts";
import type { Answers } from "./watch-answers.ts";

/** An outcome that has not come by then will not be seen any more, in milliseconds. */
const WATCH_FOR = 15 * 60 * 1000;

/** So much of a form's text is remembered, in characters. */
const TEXT_KEPT = 50_000;

/** A complaint stands for longer than the flash of a field that is being checked, in milliseconds. */
const COMPLAINT_STANDS = 400;

/** A submission whose outcome is not certain yet, or may still be corrected by a late notice. */
export interface PendingSubmission {
  readonly submission: Submission;
  /** Looks at what came since; a new answer only where it differs from the former one. */
  readonly look: (added: readonly Node[], page: { readonly formShown: boolean }) => Outcome | undefined;
  /** A notice that another frame of the tab saw. */
  readonly noticed: (notice: Notice) => void;
  /** The person pressed something after the submission. */
  readonly pressed: (target: Node) => void;
  /** The browser did not let the form be submitted: a field of it is invalid. */
  readonly invalid: () => void;
  readonly isOver: () => boolean;
}

interface Surroundings {
  readonly document: Document;
  readonly definition: FormDefinition;
  readonly places: () => readonly Element[];
  readonly control: Element;
  readonly answers: Answers;
  readonly now: () => number;
}

const complaintsIn = (places: readonly Element[]): Set<Element> =>
  new Set(
    places
      .flatMap((place) => [...place.querySelectorAll("[aria-invalid=true],[role=alert]")])
      .filter(
        (element) =>
          isVisible(element) && (element.getAttribute("aria-invalid") === "true" || element.textContent.trim() !== ""),
      ),
  );

const isBusy = (control: Element): boolean =>
  control.isConnected && isVisible(control) && control.matches(":disabled,[aria-disabled=true],[aria-busy=true]");

/** Starts to watch for the outcome of a submission; called at the intent, before the page has reacted. */
export const pendingSubmission = (
  submission: Submission,
  { document, definition, places, control, answers, now }: Surroundings,
): PendingSubmission => {
  const began = now();
  const known = numbersOn(document);
  const parts = (): Element[] => places().filter(({ tagName }) => tagName !== "BODY");
  const before = complaintsIn(parts());
  let notice: Notice | undefined;
  let pressedWhere: "inside" | "elsewhere" | undefined;
  let complainedSince: number | undefined;
  let isInvalid = false;
  let answered: string | undefined;
  const said = parts()
    .map((place) => boundedText(place, TEXT_KEPT))
    .join(" ");
  answers.mark();

  const complaint = (): boolean => {
    const fresh = [...complaintsIn(parts())].some((element) => !before.has(element));
    complainedSince = fresh ? (complainedSince ?? now()) : undefined;
    return complainedSince !== undefined && now() - complainedSince >= COMPLAINT_STANDS;
  };
  const isFormShown = (shown: boolean): boolean =>
    shown && (!definition.inPane || (control.isConnected && isVisible(control)));
  return {
    submission,
    look: (added, { formShown }) => {
      const told = { definition, known, now: began, form: { places: parts(), before: said } };
      notice = readNotice(added, told) ?? notice;
      // A page that the person went to is no answer.
      if (!notice?.supportTicketId && pressedWhere === undefined) notice = readArrival(document, told) ?? notice;
      const outcome = judgeOutcome({
        notice,
        formShown: isFormShown(formShown),
        busy: isBusy(control),
        complaint: isFormShown(formShown) && complaint(),
        invalid: isInvalid,
        taken: answers.taken(),
        refused: answers.refused(),
        pressed: pressedWhere,
      });
      const words = JSON.stringify(outcome);
      if (!outcome || words === answered) return undefined;
      answered = words;
      return outcome;
    },
    noticed: (seen) => {
      notice = seen;
    },
    pressed: (target) => {
      const inside = parts().some((place) => place.contains(target));
      if (pressedWhere !== "inside") pressedWhere = inside ? "inside" : "elsewhere";
    },
    invalid: () => {
      isInvalid = true;
    },
    isOver: () => now() - began > WATCH_FOR || answered?.includes("supportTicketId") === true,
  };
};
