import { searchIn } from "../../page/elements/search-in.ts";
import { holds } from "../../page/elements/tree.ts";
import { isVisible } from "../../page/sight/visible.ts";
import { boundedText } from "../../page/text/bounded-text.ts";
import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import type { Evidence } from "./page-submission.ts";
import { numbersOn, readDonePage, readNotice } from "./read-notice.ts";
import type { Answers } from "./watch-answers.ts";

/** Maximum length of a form's text that is remembered, in characters. */
const MAX_TEXT = 50_000;

interface Surroundings {
  readonly document: Document;
  readonly definition: FormDefinition;
  readonly places: () => readonly Element[];
  readonly control: Element;
  readonly answers: Answers;
  /** When the form was submitted, in ms. */
  readonly since: number;
}

/** What the page shows of the outcome of one submission. */
export interface EvidenceWatch {
  readonly read: (added: readonly Node[], isFormShown: boolean) => Evidence;
  /** Whether something is in the form's place. */
  readonly isInside: (target: Node) => boolean;
}

const complaintsIn = (places: readonly Element[]): Set<Element> =>
  new Set(
    places
      .flatMap((place) => [...searchIn(place, "[aria-invalid=true],[role=alert]")])
      .filter(
        (element) =>
          isVisible(element) && (element.getAttribute("aria-invalid") === "true" || boundedText(element) !== ""),
      ),
  );

const isThere = (control: Element): boolean => control.isConnected && isVisible(control);

/** Begins to watch for the outcome of a submission; called at the intent, before the page has reacted. */
export const watchEvidence = ({
  document,
  definition,
  places,
  control,
  answers,
  since,
}: Surroundings): EvidenceWatch => {
  const parts = (): Element[] => places().filter(({ tagName }) => tagName !== "BODY");
  const known = numbersOn(document);
  const complaints = complaintsIn(parts());
  const before = parts()
    .map((place) => boundedText(place, MAX_TEXT))
    .join(" ");
  answers.mark();
  return {
    read: (added, isFormShown) => {
      const formShown = isFormShown && (!definition.traits.includes("inPane") || isThere(control));
      const at = { definition, known, now: since };
      return {
        notice: readNotice(added, { ...at, form: { places: parts(), before } }),
        donePage: readDonePage(document, at),
        formShown,
        busy: isThere(control) && control.matches(":disabled,[aria-disabled=true],[aria-busy=true]"),
        complains: formShown && [...complaintsIn(parts())].some((element) => !complaints.has(element)),
        taken: answers.taken(),
        refused: answers.refused(),
      };
    },
    isInside: (target) => parts().some((place) => holds(place, target)),
  };
};
