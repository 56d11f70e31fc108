import { foldText } from "../../../model/fold-text.ts";
import type { CustomerToOpen } from "../../store/customers/customers-to-open.ts";

/** Maximum number of customers that are offered at a time. */
export const OFFERED = 30;

/** The customers in whose name, domain or tenant ID all words are found, without regard to case and accents. */
export const matchingCustomers = (customers: readonly CustomerToOpen[], typed: string): readonly CustomerToOpen[] => {
  const words = foldText(typed).split(/\s+/).filter(Boolean);
  return customers
    .filter(({ tenant: { name, domain, id } }) => {
      const text = foldText([name, domain, id].filter((part) => part !== undefined).join("\n"));
      return words.every((word) => text.includes(word));
    })
    .slice(0, OFFERED);
};
