import type { TicketChange } from "../../../messages/message-list.ts";
import { OpenButton } from "../../components/open-button.tsx";
import type { Ticket } from "../../model/ticket.ts";
import type { Translate } from "../../../words/translate.ts";

interface LineActionsProps {
  readonly ticket: Ticket;
  readonly describedBy: string;
  readonly t: Translate;
  readonly onChange: (ticket: Ticket, change: TicketChange) => void;
  readonly onOpen: (address: string) => void;
}

/** What can be done with a request that was created. */
export const LineActions = ({ ticket, describedBy, t, onChange, onOpen }: LineActionsProps) => {
  const button = (words: string, change: TicketChange) => (
    // A button of its own for each: none turns into another one under the finger.
    <button
      key={change.kind}
      type="button"
      data-control={change.kind}
      aria-describedby={describedBy}
      onClick={() => onChange(ticket, change)}
    >
      {words}
    </button>
  );
  return (
    <div class="choices">
      {ticket.status === "awaitingResponse" && button(t("popup_responded"), { kind: "markResponded" })}
      {ticket.status === "closed"
        ? button(t("popup_reopen"), { kind: "reopen" })
        : button(t("popup_close"), { kind: "close" })}
      <OpenButton ticket={ticket} describedBy={describedBy} t={t} onOpen={onOpen} />
      {button(t("popup_delete"), { kind: "delete" })}
    </div>
  );
};
