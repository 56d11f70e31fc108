import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { MessageReply } from "../../messages/replies.ts";
import type { CustomerRecord } from "../../tenant/model/customer-record.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Translate } from "../../words/translate.ts";
import { CustomerForm } from "./customer-form.tsx";
import { Group } from "./fields/group.tsx";
import { RemovedNote, useRemoved } from "./fields/removed-note.tsx";
import { useSavingWords } from "./fields/use-saving.ts";

type Customers = MessageReply<"listCustomers">;
type Customer = Customers[number];

/** The customer directory as this group needs it. */
export interface CustomersSource {
  readonly list: () => Promise<Customers>;
  /** Writes an entry, or a new one where there is no key; "taken" where another entry has this ID or domain. */
  readonly edit: (key: string | undefined, tenant: Tenant) => Promise<"saved" | "taken">;
  /** Takes an entry out, and gives it for its return. */
  readonly forget: (key: string) => Promise<CustomerRecord | undefined>;
  readonly restore: (entry: CustomerRecord) => Promise<void>;
  /** Calls when the directory may have changed elsewhere. */
  readonly watch: (changed: () => void, signal: AbortSignal) => void;
}

interface CustomersProps {
  readonly source: CustomersSource;
  readonly t: Translate;
}

/** The form of a customer that does not exist yet. */
const NEW = "";

const called = ({ name, domain, tenantId }: Pick<Customer, "domain" | "name" | "tenantId">): string =>
  name ?? domain ?? tenantId ?? "";

const restOf = ({ name, domain, tenantId }: Customer): string =>
  [domain, tenantId].filter((part) => part !== undefined && part !== (name ?? domain ?? tenantId)).join(", ");

const useCustomers = (source: CustomersSource) => {
  const [customers, setCustomers] = useState<Customers>([]);
  const { saving, saved, failed } = useSavingWords();
  const run = useCallback(
    async <T,>(task: () => Promise<T>): Promise<T | undefined> => {
      try {
        const result = await task();
        setCustomers(await source.list());
        return result;
      } catch (error) {
        failed(error);
        return undefined;
      }
    },
    [source, failed],
  );
  useEffect(() => {
    const stop = new AbortController();
    const read = (): void => void run(() => Promise.resolve());
    source.watch(read, stop.signal);
    read();
    return () => stop.abort();
  }, [run, source]);
  return { customers, saving, run, saved };
};

/** The tenants that count as customers without a question, each with all that is known of it. */
export const CustomersGroup = ({ source, t }: CustomersProps) => {
  const { customers, saving, run, saved } = useCustomers(source);
  const [open, setOpen] = useState<string>();
  const opener = useRef<HTMLButtonElement>(undefined);
  const begin =
    (key: string) =>
    (event: { readonly currentTarget: HTMLButtonElement }): void => {
      opener.current = event.currentTarget;
      setOpen(key);
    };
  const end = (): void => {
    setOpen(undefined);
    // The button comes back with the next drawing; the focus goes where it came from.
    setTimeout(() => opener.current?.focus());
  };
  const save = async (key: string | undefined, tenant: Tenant): Promise<"saved" | "taken"> => {
    const result = await run(() => source.edit(key, tenant));
    if (result === "saved") {
      saved();
      end();
    }
    return result ?? "saved";
  };
  const { entry: forgotten, group, tookOut, cameBack } = useRemoved<CustomerRecord>();
  const forget = (key: string): void =>
    void run(async () => {
      tookOut(await source.forget(key));
      saved();
    });
  const restore = (entry: CustomerRecord): void =>
    void run(() => source.restore(entry)).then(() => cameBack(`[data-customer="${CSS.escape(entry.id)}"] button`));
  return (
    <Group title={t("options_customers")} why={t("options_customersWhy")} saving={saving} t={t}>
      {customers.length === 0 && <p class="hint">{t("options_noCustomers")}</p>}
      <div class="names" ref={group}>
        <ul>
          {customers.map((customer) => (
            <li key={customer.id} data-customer={customer.id}>
              <div class="who" dir="auto">
                {called(customer)}
                <p class="hint">{restOf(customer)}</p>
              </div>
              <div class="buttons">
                <button
                  type="button"
                  aria-expanded={open === customer.id}
                  aria-label={t("options_change", called(customer))}
                  onClick={begin(customer.id)}
                >
                  {t("options_changeShort")}
                </button>
                <button
                  type="button"
                  aria-label={t("options_forget", called(customer))}
                  onClick={() => forget(customer.id)}
                >
                  {t("options_forgetShort")}
                </button>
              </div>
              {open === customer.id && (
                <CustomerForm
                  customer={{ name: customer.name ?? "", domain: customer.domain ?? "", id: customer.tenantId ?? "" }}
                  save={(tenant) => save(customer.id, tenant)}
                  cancel={end}
                  t={t}
                />
              )}
            </li>
          ))}
        </ul>
        <RemovedNote
          words={forgotten && t("options_forgotten", called(forgotten))}
          onUndo={() => forgotten && restore(forgotten)}
          t={t}
        />
        <button type="button" aria-expanded={open === NEW} onClick={begin(NEW)}>
          {t("options_addCustomer")}
        </button>
        {open === NEW && (
          <CustomerForm
            customer={{ name: "", domain: "", id: "" }}
            save={(tenant) => save(undefined, tenant)}
            cancel={end}
            t={t}
          />
        )}
      </div>
    </Group>
  );
};
