import { useCallback, useEffect, useState } from "preact/hooks";
import type { MessageReply } from "../messages/replies.ts";
import type { Translate } from "../ui/translate.ts";
import { Group } from "./group.tsx";
import type { Saving } from "./use-saving.ts";

type Customers = MessageReply<"listCustomers">;

/** The customer directory as this group needs it. */
export interface CustomersSource {
  readonly list: () => Promise<Customers>;
  readonly forget: (id: string) => Promise<void>;
}

interface CustomersProps {
  readonly source: CustomersSource;
  readonly t: Translate;
}

/** The tenants that count as customers without a question, each with all that is known of it. */
export const CustomersGroup = ({ source, t }: CustomersProps) => {
  const [customers, setCustomers] = useState<Customers>([]);
  const [saving, setSaving] = useState<Saving>();
  const read = useCallback(async (task: () => Promise<void>): Promise<void> => {
    try {
      await task();
      setCustomers(await source.list());
    } catch (error) {
      setSaving((last) => ({ turn: (last?.turn ?? 0) + 1, error: error instanceof Error ? error.message : String(error) }));
    }
  }, [source]);
  useEffect(() => void read(() => Promise.resolve()), [read]);
  const forget = (id: string): void =>
    void read(async () => {
      await source.forget(id);
      setSaving((last) => ({ turn: (last?.turn ?? 0) + 1 }));
    });
  return (
    <Group title={t("options_customers")} why={t("options_customersWhy")} saving={saving} t={t}>
      {customers.length === 0 && <p class="hint">{t("options_noCustomers")}</p>}
      <div class="names">
        <ul>
          {customers.map(({ id, name, domain, tenantId }) => (
            <li key={id}>
              <span dir="auto">{name ?? domain ?? tenantId}</span>
              <span class="hint">{[name === undefined ? undefined : domain, name === undefined && domain === undefined ? undefined : tenantId].filter(Boolean).join(", ")}</span>
              <button type="button" onClick={() => forget(id)}>
                {t("options_forget", name ?? domain ?? tenantId ?? "")}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </Group>
  );
};
