import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { TicketChange } from "../../../messages/message-list.ts";
import { SEVERITY_LETTERS } from "../../../model/severity.ts";
import type { Ticket } from "../../model/ticket.ts";
import { Sign } from "../../../ui/sign.tsx";
import type { Translate } from "../../../words/translate.ts";
import { isCreationUnsure } from "../../components/creation-question.tsx";
import { DeadlineChip } from "../../components/deadline-chip.tsx";
import { rowName, severityWords } from "../../components/row-name.ts";
import { SeverityField } from "../../components/severity-field.tsx";
import { snoozedWords } from "../../components/detail/snooze-buttons.tsx";
import { ticketAddress } from "../../address/ticket-address.ts";
import { peopleWords } from "../../components/people/people-words.ts";
import { customerWords, titleWords } from "../../components/ticket-words.ts";
import { isSeverityMissing } from "../../model/needs/is-severity-missing.ts";
import { isSamePerson, keeperOf } from "../../model/people/keeper-of.ts";
import { keyOfRow } from "./row-keys.ts";
import { RowActions } from "./row-actions.tsx";
import type { RowProps } from "./row-props.ts";
import { TicketDetail } from "./ticket-detail.tsx";

const Facts = ({ ticket, t }: Pick<RowProps, "ticket" | "t">) => {
  const { severity, supportTicketId } = ticket;
  return (
    <p class="facts">
      <span class="customer" dir="auto">
        {customerWords(ticket, t)}
      </span>
      {severity !== undefined && (
        <abbr class={`severity ${severity}`} title={severityWords(ticket, t)}>
          {SEVERITY_LETTERS[severity]}
        </abbr>
      )}
      <span class="number">{supportTicketId ?? t("popup_noNumber")}</span>
    </p>
  );
};

/** What a row says beside its facts. */
const hintsOf = (ticket: Ticket, now: number, self: string | undefined, t: Translate): readonly string[] => [
  ...(self === undefined || isSamePerson(keeperOf(ticket), self) ? [] : peopleWords(ticket, t)),
  ...(ticket.closedInPortalDate !== undefined && ticket.status !== "closed" ? [t("popup_closedInPortal")] : []),
  ...(ticket.status === "awaitingResponse" ? [snoozedWords(ticket, now, t) ?? []].flat() : []),
];

/** One request: what it is and how much time is left; on demand all of it. */
export const TicketRow = (props: RowProps) => {
  const { ticket, now, self, t, onChange, onOpen } = props;
  const { id, status } = ticket;
  const [isOpen, setOpen] = useState(false);
  /** Where the focus goes next: counted, so that the same place can be wanted again. */
  const [wanted, setWanted] = useState<{ readonly place: string } | undefined>();
  const row = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (wanted) row.current?.querySelector<HTMLElement>(wanted.place)?.focus();
  }, [wanted]);
  const openAt = (place: string): void => {
    setOpen(true);
    setWanted({ place });
  };
  const change = (wantedChange: TicketChange): void => onChange(ticket, wantedChange);
  const onKey = (event: KeyboardEvent): void => {
    const key = keyOfRow(event);
    const address = ticketAddress(ticket);
    if (key === "Enter") setOpen(!isOpen);
    else if (key === "r" && status === "awaitingResponse") change({ kind: "markResponded" });
    else if (key === "e") openAt(".detail :is([id^='severity-'], [id^='notes-'])");
    else if (key === "c" && status !== "closed") change({ kind: "close" });
    else if (key === "o" && address !== undefined) onOpen(address);
    else if (key === "Escape" && isOpen) {
      setOpen(false);
      row.current?.focus();
    } else return;
    event.preventDefault();
  };
  // Before any key can come: what is drawn and what its keys do are of one moment.
  useLayoutEffect(() => {
    const stop = new AbortController();
    row.current?.addEventListener("keydown", onKey, { signal: stop.signal });
    return () => stop.abort();
  });
  const isUnsure = isCreationUnsure(ticket, now);
  return (
    <li class={isOpen ? "row open" : "row"} ref={row} tabIndex={0} data-row={id} aria-label={rowName(ticket, now, t)}>
      <div class="top">
        <h2 id={`title-${id}`} dir="auto" title={titleWords(ticket, t)}>
          {titleWords(ticket, t)}
        </h2>
        <DeadlineChip ticket={ticket} now={now} t={t} />
      </div>
      <div class="line">
        <Facts ticket={ticket} t={t} />
        {!isOpen && isUnsure && (
          <button type="button" class="ask" aria-describedby={`title-${id}`} onClick={() => openAt(".detail input")}>
            {t("popup_askCreated")}
          </button>
        )}
        {!isOpen && isSeverityMissing(ticket) && (
          <SeverityField ticket={ticket} t={t} isSmall onChange={(_ticket, to) => change(to)} />
        )}
        {!isOpen && !isUnsure && <RowActions {...props} isSmall />}
        <button
          type="button"
          class="bare unfold"
          aria-label={t("popup_details")}
          title={t("popup_details")}
          aria-describedby={`title-${id}`}
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          <Sign name="chevron" />
        </button>
      </div>
      {hintsOf(ticket, now, self, t).map((words) => (
        <p key={words} class="hint">
          {words}
        </p>
      ))}
      {isOpen && <TicketDetail {...props} />}
    </li>
  );
};
