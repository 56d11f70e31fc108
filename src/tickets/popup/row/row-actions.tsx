import type { TicketChange } from "../../../messages/message-list.ts";
import { Sign, type SignName } from "../../../ui/sign.tsx";
import type { MessageKey } from "../../../words/translate.ts";
import { OpenButton } from "../../components/open-button.tsx";
import { isSamePerson, keeperOf } from "../../model/people/keeper-of.ts";
import type { Ticket } from "../../model/ticket.ts";
import type { RowProps } from "./row-props.ts";

interface Action {
  readonly words: MessageKey;
  readonly sign: SignName;
  readonly change: TicketChange;
}

const RESPONDED: Action = { words: "popup_responded", sign: "check", change: { kind: "markResponded" } };
const CLOSE: Action = { words: "popup_close", sign: "close", change: { kind: "close" } };
const REOPEN: Action = { words: "popup_reopen", sign: "clock", change: { kind: "reopen" } };
const DELETE: Action = { words: "popup_delete", sign: "bin", change: { kind: "delete" } };

/** What can be done with a request now, apart from the way into its portal and its deletion. */
const actionsOf = ({ status }: Ticket): readonly Action[] => {
  if (status === "closed") return [REOPEN];
  return status === "awaitingResponse" ? [RESPONDED, CLOSE] : [CLOSE];
};

/** The buttons of a request: as signs in its row, as words in its details. */
export const RowActions = ({
  ticket,
  self,
  t,
  onChange,
  onOpen,
  isSmall,
}: RowProps & { readonly isSmall: boolean }) => {
  const describedBy = `title-${ticket.id}`;
  const button = ({ words, sign, change }: Action) => (
    <button
      key={words}
      type="button"
      aria-describedby={describedBy}
      {...(isSmall && { class: "bare", title: t(words), "aria-label": t(words) })}
      onClick={() => onChange(ticket, change)}
    >
      {isSmall ? <Sign name={sign} /> : t(words)}
    </button>
  );
  return (
    <div class={isSmall ? "signs" : "choices"}>
      {actionsOf(ticket).map(button)}
      {!isSmall && self !== undefined && !isSamePerson(keeperOf(ticket), self) && (
        <button
          type="button"
          aria-describedby={describedBy}
          onClick={() => onChange(ticket, { kind: "handOver", to: self })}
        >
          {t("people_take")}
        </button>
      )}
      <OpenButton ticket={ticket} describedBy={describedBy} t={t} onOpen={onOpen} isSmall={isSmall} />
      {button(DELETE)}
    </div>
  );
};
