import { useEffect, useState } from "preact/hooks";
import type { PopupSource } from "../../components/hooks/requests-source.ts";
import { troubleOf, type Trouble } from "../../components/trouble.tsx";
import type { CustomerToOpen } from "../../store/customers/customers-to-open.ts";

/** The customers, once they are read, or why they cannot be. */
export interface Customers {
  readonly list?: readonly CustomerToOpen[];
  readonly trouble?: Trouble;
}

/** Reads the customers when they are first asked for. */
export const useCustomers = (source: Pick<PopupSource, "customers">): Customers => {
  const [customers, setCustomers] = useState<Customers>({});
  useEffect(() => {
    const stop = new AbortController();
    const set = (next: Customers): void => {
      if (!stop.signal.aborted) setCustomers(next);
    };
    source.customers().then(
      (read) => set(read.ok ? { list: read.value } : { trouble: read.trouble }),
      (error: unknown) => set({ trouble: troubleOf(error) }),
    );
    return () => stop.abort();
  }, [source]);
  return customers;
};
