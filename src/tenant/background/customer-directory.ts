import type { CustomerRecord } from "../model/customer-record.ts";
import type { MessageRequest } from "../../messages/message-list.ts";
import type { StoreResult } from "../../tickets/store/database/store-result.ts";
import type { TicketWriter } from "../../tickets/background/ticket-writer.ts";
import { editCustomer } from "../../tickets/store/customers/edit-customer.ts";
import { allCustomers } from "../../tickets/store/customers/find-customers.ts";
import { forgetCustomerEntry, restoreCustomerEntry } from "../../tickets/store/customers/forget-customer.ts";

interface DirectoryDeps {
  readonly store: Pick<TicketWriter, "read" | "write">;
  /** Every tab is judged again. */
  readonly settingsChanged: () => Promise<void>;
}

/** The customer directory, as the options show and change it. */
export const customerDirectory = ({ store, settingsChanged }: DirectoryDeps) => ({
  list: () => store.read(allCustomers),
  edit: async ({ id, tenant }: MessageRequest<"editCustomer">) => {
    const written = await store.write("update", (db, context) => editCustomer(db, id, tenant, context));
    if (written.ok) await settingsChanged();
    return written;
  },
  restore: async ({ customer }: MessageRequest<"restoreCustomer">): Promise<StoreResult<void>> => {
    const written = await store.write("update", (db) => restoreCustomerEntry(db, customer));
    if (written.ok) await settingsChanged();
    return written;
  },
  forget: async ({ id }: MessageRequest<"forgetCustomer">): Promise<StoreResult<CustomerRecord | undefined>> => {
    const written = await store.write("update", (db) => forgetCustomerEntry(db, id));
    if (written.ok) await settingsChanged();
    return written;
  },
});
