import { useEffect, useState } from "preact/hooks";
import { customerWords, titleWords } from "../../tickets/components/ticket-words.ts";
import type { Ticket } from "../../tickets/model/ticket.ts";
import { dueWords } from "../../words/due-words.ts";
import type { Translate } from "../../words/translate.ts";

/** What was filed and cannot be in the list. */
export interface WaitingSource {
  /** Gives the requests as the list would show them, newest first, now and at each change. */
  readonly watch: (changed: (waiting: readonly Ticket[]) => void, signal: AbortSignal) => void;
}

interface WaitingProps {
  readonly source: WaitingSource;
  readonly t: Translate;
}

const WaitingRequest = ({ ticket, t }: { readonly ticket: Ticket; readonly t: Translate }) => {
  const due = ticket.serviceLevelAgreement?.expirationTime;
  return (
    <li>
      <p dir="auto">
        <strong>{titleWords(ticket, t)}</strong>
      </p>
      <p dir="auto">{customerWords(ticket, t)}</p>
      <p class="hint">{t("waiting_filed", dueWords(ticket.createdDate, t))}</p>
      {due !== undefined && <p class="hint">{t("waiting_due", dueWords(due, t))}</p>}
    </li>
  );
};

/** While the list does not work: what was filed, from where it waits to be entered. */
export const WaitingRequests = ({ source, t }: WaitingProps) => {
  const [waiting, setWaiting] = useState<readonly Ticket[]>([]);
  useEffect(() => {
    const stop = new AbortController();
    source.watch((next) => {
      if (!stop.signal.aborted) setWaiting(next);
    }, stop.signal);
    return () => stop.abort();
  }, [source]);
  if (waiting.length === 0) return null;
  return (
    <section class="waiting" aria-labelledby="waiting-heading">
      <h2 id="waiting-heading">{t("waiting_heading")}</h2>
      <ul>
        {waiting.map((ticket) => (
          <WaitingRequest key={ticket.submissionId} ticket={ticket} t={t} />
        ))}
      </ul>
    </section>
  );
};
