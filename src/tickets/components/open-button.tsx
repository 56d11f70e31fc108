import type { Ticket } from "../model/ticket.ts";
import { Sign } from "../../ui/sign.tsx";
import type { Translate } from "../../words/translate.ts";
import { CUSTOMER_LIST } from "../../portals/partner-center/customer-list.ts";
import { ticketAddress } from "../address/ticket-address.ts";

interface OpenProps {
  readonly ticket: Ticket;
  readonly describedBy: string;
  readonly t: Translate;
  readonly onOpen: (address: string) => void;
  /** Shows a sign in place of the words. */
  readonly isSmall?: boolean;
}

/** The way into the customer's context. Where the tenant is not known the button says that it opens Partner Center. */
export const OpenButton = ({ ticket, describedBy, t, onOpen, isSmall = false }: OpenProps) => {
  const address = ticketAddress(ticket);
  if (address === undefined) return null;
  const isSearch = address === CUSTOMER_LIST;
  const words = t(isSearch ? "note_customers" : "popup_open");
  const title = isSearch ? t("popup_tenantUnknown") : isSmall ? words : undefined;
  return (
    <button
      type="button"
      aria-describedby={describedBy}
      title={title}
      {...(isSmall && { class: "bare", "aria-label": words })}
      onClick={() => onOpen(address)}
    >
      {isSmall ? <Sign name="open" /> : words}
    </button>
  );
};
