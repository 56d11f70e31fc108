import { useEffect, useRef, useState } from "preact/hooks";
import {
  CUSTOMER_FIELDS,
  type CustomerField,
  type CustomerProblem,
  parseCustomer,
  type TypedCustomer,
} from "../../tenant/model/customer-input.ts";
import type { Tenant } from "../../tenant/model/tenant.ts";
import type { Translate } from "../../words/translate.ts";
import { FieldFrame, wordsOf } from "./fields/field-frame.tsx";

interface CustomerFormProps {
  /** The initial values of the fields. */
  readonly customer: TypedCustomer;
  /** Answers "taken" where another customer has this ID or domain. */
  readonly save: (tenant: Tenant) => Promise<"saved" | "taken">;
  readonly cancel: () => void;
  readonly t: Translate;
}

const idOf = (field: CustomerField): string => `customer-${field}`;

/** The fields of one customer of the directory; an error is shown beside its field, and nothing is saved then. */
export const CustomerForm = ({ customer, save, cancel, t }: CustomerFormProps) => {
  const [typed, setTyped] = useState(customer);
  const [wrong, setWrong] = useState<CustomerProblem>();
  const fields = useRef<HTMLFormElement>(null);
  const focus = (field: CustomerField): void => fields.current?.querySelector<HTMLElement>(`#${idOf(field)}`)?.focus();
  useEffect(() => focus("name"), []);
  const fail = (problem: CustomerProblem): void => {
    setWrong(problem);
    focus(problem.field);
  };
  const submit = (event: Event): void => {
    event.preventDefault();
    const parsed = parseCustomer(typed);
    if (!parsed.ok) {
      fail(parsed);
      return;
    }
    void save(parsed.value).then((result) => {
      if (result === "taken")
        fail({ field: parsed.value.id === undefined ? "domain" : "id", problem: "customerTaken", detail: "" });
    });
  };
  return (
    <form class="customer" ref={fields} onSubmit={submit} noValidate>
      <div class="fields">
        {CUSTOMER_FIELDS.map((field) => {
          const id = idOf(field);
          const problem = wrong?.field === field ? wrong : undefined;
          return (
            <FieldFrame
              key={field}
              id={id}
              label={t(`customer_${field}`)}
              wrong={problem && { ok: false, ...problem }}
              hint={undefined}
              managed={false}
              wide={field === "id"}
              t={t}
            >
              <input
                id={id}
                type="text"
                value={typed[field]}
                autocomplete="off"
                spellcheck={false}
                dir="auto"
                aria-invalid={problem !== undefined}
                aria-describedby={wordsOf(id)}
                onKeyDown={(event) => event.key === "Escape" && cancel()}
                onInput={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
              />
            </FieldFrame>
          );
        })}
      </div>
      <div class="buttons">
        <button type="submit" class="first">
          {t("options_saveCustomer")}
        </button>
        <button type="button" onClick={cancel}>
          {t("options_cancel")}
        </button>
      </div>
    </form>
  );
};
