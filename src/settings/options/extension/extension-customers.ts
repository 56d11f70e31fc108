import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import { watchStore } from "../../../tickets/store/store-marker.ts";
import type { CustomersSource } from "../customers-group.tsx";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The customer directory, which the background keeps. */
export const extensionCustomers: CustomersSource = {
  list: async () => {
    const result = await send("listCustomers", {});
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  edit: async (id, tenant) => {
    const result = await send("editCustomer", { tenant, ...(id !== undefined && { id }) });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  forget: async (id) => {
    const result = await send("forgetCustomer", { id });
    if (!result.ok) throw new Error(result.error.message);
    return result.value;
  },
  restore: async (customer) => {
    const result = await send("restoreCustomer", { customer });
    if (!result.ok) throw new Error(result.error.message);
  },
  watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
};
