import type { FormDefinition } from "../../portals/definition/form-definition.ts";
import { searchIn } from "../../page/elements/search-in.ts";
import { hasButton } from "../../form/detection/containers.ts";
import { indexOf } from "../../form/detection/detect-form.ts";
import { showsTitle } from "../../form/detection/still-open.ts";
import { type Notice, numbersIn, numbersOn, readDonePage, readNotice } from "./read-notice.ts";

/** Maximum time that the top document looks for the notice of a submission in one of its frames, in ms. */
const MAX_WAIT = 15 * 60 * 1000;

/** Maximum time between a press of the person and the end of the blade that it closed, in ms. */
const CLOSED_WITHIN = 3000;

/** Maximum time until the frame of a closed blade is gone, in ms. */
const FRAME_LINGERS = 1500;

const REFUSED: Notice = { kind: "error" };

/** What of a page that was loaded after the submission may be its notice. */
const TEXTS = "h1,h2,h3,p,li,[role=alert],[role=status]";
/** Maximum number of them. */
const MAX_TEXTS = 200;

export interface NoticeWatch {
  /** A form is open in one of the frames: what is here already is no notice of it. */
  readonly prepare: () => void;
  /**
   * A form of this tab was submitted.
   * @param since when, in ms
   * @param loaded this page was loaded after that: what it shows from the start counts too; the next page after it is
   * the portal's answer, a refusal where it shows the form once more
   */
  readonly begin: (since: number, loaded: "before" | "next" | "later") => void;
  readonly look: (added: readonly Node[]) => void;
  /** Which added nodes are wanted: all for the notice that is awaited, else those with numbers that may be of it. */
  readonly wanted: () => "all" | "numbers" | undefined;
}

interface Surroundings {
  readonly document: Document;
  readonly definitions: () => readonly FormDefinition[];
  readonly isFormOpen: () => boolean;
  readonly now: () => number;
  readonly report: (notice: Notice | { readonly kind: "closed" }) => void;
  readonly signal: AbortSignal;
}

/** Looks, in the top document, for the notice that follows a submission in a frame or on an earlier page. */
export const watchNotices = ({ document, definitions, isFormOpen, now, report, signal }: Surroundings): NoticeWatch => {
  /** Request numbers on this page, and when each was first seen: a notice may come before we hear of its submission. */
  let seen: Map<string, number> | undefined;
  let waiting: { readonly since: number; loaded: boolean; readonly isAnswer: boolean } | undefined;
  let pressedAt = Number.NEGATIVE_INFINITY;
  let wasOpen = false;
  let sawDonePage = false;

  /** The page of the form that was submitted has come once more. */
  const isFormBack = (definition: FormDefinition): boolean =>
    definition.traits.includes("pagePerStep") &&
    isFormOpen() &&
    hasButton(document.body, indexOf(definition), definition.submit);
  const isOpen = (): boolean => definitions().some((definition) => showsTitle(document, definition));

  for (const name of ["pointerdown", "keydown"]) {
    document.addEventListener(
      name,
      (event) => {
        if (!event.isTrusted || !waiting) return;
        pressedAt = now();
        wasOpen = isOpen();
      },
      { capture: true, passive: true, signal },
    );
  }

  return {
    prepare: () => {
      seen ??= new Map([...numbersOn(document)].map((number) => [number, 0]));
    },
    begin: (since, loaded) => {
      sawDonePage = false;
      waiting = { since, loaded: loaded !== "before", isAnswer: loaded === "next" };
    },
    look: (added) => {
      if (!waiting) {
        for (const number of numbersIn(added, now())) if (seen && !seen.has(number)) seen.set(number, now());
        return;
      }
      if (definitions().length === 0) return;
      const { since, loaded, isAnswer } = waiting;
      waiting.loaded = false;
      if (now() - since > MAX_WAIT) waiting = undefined;
      const known = new Set([...(seen ?? [])].filter(([, at]) => at < since).map(([number]) => number));
      const early = [...(seen ?? [])].filter(([, at]) => at >= since).map(([number]) => number);
      seen = new Map([...known].map((number) => [number, 0]));
      const texts = loaded ? [...searchIn(document, TEXTS)].slice(0, MAX_TEXTS) : added;
      const read = definitions()
        .map(
          (definition) =>
            readNotice(texts, { definition, known, now: since, isAnswer }) ??
            (isAnswer && isFormBack(definition) ? REFUSED : undefined),
        )
        .find((one) => one !== undefined);
      // A page that the person went to is no answer.
      const donePage =
        sawDonePage || pressedAt > since
          ? undefined
          : definitions()
              .map((definition) => readDonePage(document, { definition, known, now: since }))
              .find((one) => one !== undefined);
      sawDonePage ||= donePage !== undefined;
      const shown = read ?? donePage;
      const notice: Notice | undefined =
        shown?.supportTicketId === undefined && early.length === 1
          ? { kind: "success", supportTicketId: early[0] }
          : shown;
      if (notice) {
        if (notice.supportTicketId || (isAnswer && notice.kind === "error")) waiting = undefined;
        if (notice.supportTicketId) {
          seen.set(notice.supportTicketId, 0);
        }
        report(notice);
      } else if (wasOpen && now() - pressedAt < CLOSED_WITHIN && !isOpen()) {
        wasOpen = false;
        // Not at once: a frame lives a little longer than its blade, and one that lives decides for itself.
        setTimeout(() => {
          if (waiting && !signal.aborted) report({ kind: "closed" });
        }, FRAME_LINGERS);
      }
    },
    wanted: () => (waiting ? "all" : seen && "numbers"),
  };
};
