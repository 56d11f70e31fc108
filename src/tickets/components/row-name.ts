import { SEVERITY_LETTERS } from "../../model/severity.ts";
import { deadlineState, timeLeft } from "../../words/deadline-state.ts";
import { timeWords } from "../../words/time-words.ts";
import type { Translate } from "../../words/translate.ts";
import type { Ticket } from "../model/ticket.ts";
import { customerWords, titleWords } from "./ticket-words.ts";

/** "Severity B: Moderate", or undefined where it is not known. */
export const severityWords = ({ severity }: Pick<Ticket, "severity">, t: Translate): string | undefined =>
  severity && t("popup_severityTitle", SEVERITY_LETTERS[severity], t(`severity_${severity}`));

/** What a screen reader says of a row: title, time left, customer and severity. */
export const rowName = (ticket: Ticket, now: number, t: Translate): string =>
  [
    titleWords(ticket, t),
    timeWords(deadlineState(ticket, now), timeLeft(ticket, now), t),
    customerWords(ticket, t),
    severityWords(ticket, t),
  ]
    .filter((part) => part !== undefined)
    .join(", ");
