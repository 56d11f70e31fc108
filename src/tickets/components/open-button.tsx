import type { Ticket } from "../model/ticket.ts";
import type { Translate } from "../../words/translate.ts";
import { CUSTOMER_LIST } from "../../portals/partner-center/customer-list.ts";
import { ticketAddress } from "../address/ticket-address.ts";

interface OpenProps {
  readonly ticket: Ticket;
  readonly describedBy: string;
  readonly t: Translate;
  readonly onOpen: (address: string) => void;
}

/** The way into the customer's context. Where the tenant is not known the button says that it opens Partner Center. */
export const OpenButton = ({ ticket, describedBy, t, onOpen }: OpenProps) => {
  const address = ticketAddress(ticket);
  if (address === undefined) return null;
  const isSearch = address === CUSTOMER_LIST;
  return (
    <button
      type="button"
      aria-describedby={describedBy}
      {...(isSearch && { title: t("popup_tenantUnknown") })}
      onClick={() => onOpen(address)}
    >
      {t(isSearch ? "note_customers" : "popup_open")}
    </button>
  );
};
