import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { CUSTOMER_LIST } from "../../../portals/partner-center/customer-list.ts";
import type { Translate } from "../../../words/translate.ts";
import { customerAddresses } from "./customer-addresses.ts";
import type { PopupSource } from "../../components/hooks/requests-source.ts";
import type { CustomerToOpen } from "../../store/customers/customers-to-open.ts";
import { matchingCustomers } from "./matching-customers.ts";
import { Sheet } from "./sheet.tsx";
import { useCustomers } from "./use-customers.ts";

interface LauncherProps {
  readonly source: Pick<PopupSource, "customers" | "openAddress">;
  readonly t: Translate;
  readonly onClosed: () => void;
}

const LIST = "launcher-list";
const optionId = (index: number): string => `launcher-${index}`;

const nameOf = ({ tenant: { name, domain, id } }: CustomerToOpen): string => name ?? domain ?? id ?? "";

/** The portals of one customer; of one that is known by name only, the way to look for it. */
const Portals = ({ customer, t, onOpen }: Pick<LauncherProps, "t"> & PortalsProps) => {
  const buttons = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => buttons.current?.querySelector("button")?.focus(), [customer]);
  const portals = customerAddresses(customer);
  return (
    <div class="portals" role="group" aria-label={t("launcher_in", nameOf(customer))} ref={buttons}>
      {portals.map(({ name, address }) => (
        <button key={name} type="button" class="first" onClick={() => onOpen(address)}>
          {name}
        </button>
      ))}
      {portals.length === 0 && (
        <>
          <p class="hint">{t("popup_tenantUnknown")}</p>
          <button type="button" class="first" onClick={() => onOpen(CUSTOMER_LIST)}>
            {t("note_customers")}
          </button>
        </>
      )}
    </div>
  );
};

interface PortalsProps {
  readonly customer: CustomerToOpen;
  readonly onOpen: (address: string) => void;
}

/** Finds a customer by what is typed, and opens a portal in its tenant. */
export const Launcher = ({ source, t, onClosed }: LauncherProps) => {
  const { list, trouble } = useCustomers(source);
  const [typed, setTyped] = useState("");
  const [index, setIndex] = useState(0);
  const [chosen, setChosen] = useState<CustomerToOpen>();
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => document.getElementById(optionId(index))?.scrollIntoView({ block: "nearest" }), [index]);
  const found = matchingCustomers(list ?? [], typed);
  const active = Math.min(index, found.length - 1);
  const onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const customer = found[active];
    if (step !== undefined && found.length > 0) setIndex((active + step + found.length) % found.length);
    else if (event.key === "Enter" && customer && !event.isComposing) setChosen(customer);
    else return;
    event.preventDefault();
  };
  return (
    <Sheet title={t("launcher_title")} t={t} onClosed={onClosed}>
      <label for="launcher-field">{t("all_customer")}</label>
      <input
        id="launcher-field"
        ref={field}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        dir="auto"
        placeholder={t("launcher_hint")}
        aria-autocomplete="list"
        aria-expanded={found.length > 0}
        aria-controls={LIST}
        aria-activedescendant={found.length > 0 ? optionId(active) : undefined}
        value={typed}
        onKeyDown={onKey}
        onInput={({ currentTarget }) => {
          setTyped(currentTarget.value);
          setIndex(0);
          setChosen(undefined);
        }}
      />
      <div class="options" id={LIST} role="listbox" aria-label={t("launcher_customers")}>
        {found.map((customer, place) => (
          <button
            key={`${nameOf(customer)} ${place}`}
            id={optionId(place)}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={place === active}
            class={place === active ? "option active" : "option"}
            onClick={() => {
              setIndex(place);
              setChosen(customer);
            }}
          >
            <span dir="auto">{nameOf(customer)}</span>
            {customer.tenant.name !== undefined && <small>{customer.tenant.domain ?? customer.tenant.id}</small>}
          </button>
        ))}
      </div>
      {list !== undefined && found.length === 0 && (
        <p class="hint" role="status">
          {typed.trim() === "" ? t("launcher_empty") : t("launcher_none", typed.trim())}
        </p>
      )}
      {trouble !== undefined && (
        <p class="trouble" role="alert">
          {t("popup_readFailed", trouble.detail)}
        </p>
      )}
      {chosen !== undefined && <Portals customer={chosen} t={t} onOpen={source.openAddress} />}
    </Sheet>
  );
};
