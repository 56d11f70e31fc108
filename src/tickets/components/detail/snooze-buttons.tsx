import { timeOf } from "../../../model/instant.ts";
import { dueWords } from "../../../words/due-words.ts";
import { spanWords } from "../../../words/time-words.ts";
import type { Translate } from "../../../words/translate.ts";
import type { Ticket } from "../../model/ticket.ts";
import { tomorrowMorning } from "../../../model/tomorrow-morning.ts";
import { useTimeZone } from "../hooks/use-time-zone.ts";
import type { RequestFactsProps } from "../request-facts-props.ts";

const MINUTE = 60_000;

/** Minutes for which a reminder can be postponed, beside that to the next morning. */
const SPANS = [10, 60] as const;

/** Whether a reminder of this ticket can still come: it has a deadline, and awaits its response. */
export const isReminded = ({ status, serviceLevelAgreement }: Ticket): boolean =>
  status === "awaitingResponse" && serviceLevelAgreement !== undefined;

/** Until when the reminder of a ticket is postponed, in words; undefined where it is not. */
export const snoozedWords = ({ snoozedUntil }: Ticket, now: number, t: Translate): string | undefined =>
  snoozedUntil !== undefined && (timeOf(snoozedUntil) ?? 0) > now
    ? t("snooze_until", dueWords(snoozedUntil, t))
    : undefined;

/** Postpones the reminder of a request; Firefox has no buttons in its notifications. */
export const SnoozeButtons = ({ ticket, now, t, onChange }: RequestFactsProps & { readonly now: number }) => {
  const morning = tomorrowMorning(now, useTimeZone());
  const button = (words: string, minutes: number) => (
    <button
      key={words}
      type="button"
      aria-describedby={`title-${ticket.id}`}
      onClick={() => onChange(ticket, { kind: "snooze", minutes })}
    >
      {words}
    </button>
  );
  const time = new Intl.DateTimeFormat(t("uiLanguage"), { timeStyle: "short" }).format(morning);
  return (
    <div class="snooze" role="group" aria-labelledby={`snooze-${ticket.id}`}>
      <span id={`snooze-${ticket.id}`}>{t("snooze_label")}</span>
      <div class="choices">
        {SPANS.map((minutes) => button(spanWords(minutes, t), minutes))}
        {button(t("snooze_tomorrow", time), Math.ceil((morning - now) / MINUTE))}
      </div>
    </div>
  );
};
