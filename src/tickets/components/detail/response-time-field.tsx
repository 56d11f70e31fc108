import { useState } from "preact/hooks";
import { instantAt } from "../../../model/instant.ts";
import { dueWords } from "../../../words/due-words.ts";
import { fromLocalMinute, toLocalMinute } from "../../../words/local-minute.ts";
import type { Translate } from "../../../words/translate.ts";
import { isResponseTime } from "../../model/is-response-time.ts";
import type { Ticket } from "../../model/ticket.ts";
import { useTimeZone } from "../hooks/use-time-zone.ts";
import type { RequestFactsProps } from "../request-facts-props.ts";

interface ResponseTimeProps extends RequestFactsProps {
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** What is wrong with a time, in words; undefined where a response can have come then. */
const wrongIn = (ticket: Ticket, at: number | undefined, now: number, t: Translate): string | undefined => {
  if (at === undefined) return t("response_missing");
  if (isResponseTime(ticket, at, now)) return undefined;
  return at > now ? t("response_future") : t("response_early", dueWords(ticket.createdDate, t));
};

/** When Microsoft responded, to be noted or put right, in this computer's time zone. */
export const ResponseTimeField = ({ ticket, now, t, onChange }: ResponseTimeProps) => {
  const zone = useTimeZone();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState<string>();
  const { id, respondedDate, createdDate } = ticket;
  const noted = respondedDate === undefined ? "" : toLocalMinute(respondedDate, zone);
  const text = typed ?? noted;
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const at = fromLocalMinute(text, zone);
    const problem = wrongIn(ticket, at, now, t);
    setWrong(problem);
    if (problem !== undefined || at === undefined) return;
    setTyped(undefined);
    if (text !== noted) onChange(ticket, { kind: "markResponded", at: instantAt(at) });
  };
  const field = `response-${id}`;
  return (
    <form class="response-time" onSubmit={save} noValidate>
      <label for={field}>{t("response_time")}</label>
      <div class="number-field">
        <input
          id={field}
          type="datetime-local"
          min={toLocalMinute(createdDate, zone)}
          max={toLocalMinute(instantAt(now), zone)}
          value={text}
          aria-invalid={wrong !== undefined}
          aria-describedby={wrong === undefined ? `title-${id}` : `wrong-${field}`}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <button type="submit" aria-describedby={`title-${id}`}>
          {t("response_set")}
        </button>
      </div>
      {wrong !== undefined && (
        <p id={`wrong-${field}`} class="wrong" role="alert">
          {wrong}
        </p>
      )}
    </form>
  );
};
