import type { Ticket } from "../model/ticket.ts";
import { deadlineState, timeLeft } from "../../words/deadline-state.ts";
import { dueWords } from "../../words/due-words.ts";
import { Sign } from "../../ui/sign.tsx";
import { timeWords } from "../../words/time-words.ts";
import type { Translate } from "../../words/translate.ts";
import { STATE_SIGNS } from "./ticket-words.ts";

interface DeadlineChipProps {
  readonly ticket: Ticket;
  readonly now: number;
  readonly t: Translate;
}

const dueTitle = (ticket: Ticket, t: Translate): string | undefined => {
  const due = ticket.serviceLevelAgreement?.expirationTime;
  if (due === undefined) return undefined;
  return t("deadline_dueAt", dueWords(due, t));
};

/** The state of a request, by sign, word and colour. It changes each minute without being read aloud. */
export const DeadlineChip = ({ ticket, now, t }: DeadlineChipProps) => {
  const state = deadlineState(ticket, now);
  return (
    <span class={`chip ${state}`} title={dueTitle(ticket, t)}>
      <Sign name={STATE_SIGNS[state]} />
      <span role="timer" aria-live="off">
        {timeWords(state, timeLeft(ticket, now), t)}
      </span>
    </span>
  );
};
