import { timeOf } from "../../model/instant.ts";
import { clockWords } from "../../words/clock-words.ts";
import type { Translate } from "../../words/translate.ts";
import type { KeptRequest } from "../model/kept-request.ts";

/** Language of dates and times (BCP 47), and the time, in milliseconds since 1970. */
export interface Clock {
  readonly language: string;
  readonly now: number;
}

type Named = Pick<KeptRequest, "title" | "supportTicketId" | "expirationTime">;

/** What a kept request is called: its number, else its title. */
const nameOf = ({ title, supportTicketId }: Named, t: Translate): string =>
  supportTicketId ?? (title.trim() || t("popup_untitled"));

/** The one line that confirms a request. */
export const keptWords = (kept: Named, t: Translate, { language, now }: Clock): string => {
  const due = timeOf(kept.expirationTime);
  return due === undefined
    ? t("panel_kept", nameOf(kept, t))
    : t("panel_keptDue", nameOf(kept, t), clockWords(due, now, language));
};

/** The same in a pill. */
export const keptShort = (kept: Named, t: Translate): string => t("panel_kept", nameOf(kept, t));

/** What "Copy" copies: the number; without one, title and deadline. */
export const textToCopy = (kept: Named, t: Translate, { language, now }: Clock): string => {
  const due = timeOf(kept.expirationTime);
  return kept.supportTicketId !== undefined || due === undefined
    ? nameOf(kept, t)
    : t("panel_copiedDue", nameOf(kept, t), clockWords(due, now, language));
};

/** What is not known of it: the outcome, the severity, a deadline. */
export const keptNotes = ({ isConfirmed, expirationTime, facts }: KeptRequest, t: Translate): string[] => [
  ...(isConfirmed ? [] : [t("panel_keptPending")]),
  ...(expirationTime === undefined
    ? [t(facts.severity === undefined ? "panel_keptNoSeverity" : "panel_keptNoDeadline")]
    : []),
];
