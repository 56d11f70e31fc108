/** @jsxImportSource react */
import { Dropdown, PrimaryButton, TextField } from "@fluentui/react";
import { useEffect } from "react";
import { countDecoy, nameForm } from "./practice.ts";
import { createStore, useStore } from "./store.ts";

/** A field of a form that is no support request. */
export interface DecoyField {
  readonly name: string;
  readonly label: string;
  readonly kind?: "text" | "area" | "list";
  readonly entries?: readonly string[];
}

/** Such a form. */
export interface Decoy {
  readonly title: string;
  readonly button: string;
  readonly fields: readonly DecoyField[];
}

/** A form of the same portal with fields of the same names that is no support request. */
export const DecoyForm = ({ decoy, id }: { decoy: Decoy; id: string }) => {
  // The form has no state but this one, made anew for each decoy by its key.
  const store =
    stores.get(id) ??
    createStore<Record<string, string>>(Object.fromEntries(decoy.fields.map(({ name }) => [name, ""])));
  stores.set(id, store);
  const values = useStore(store);
  useEffect(() => nameForm(() => store.get()), [store]);
  return (
    <div className="decoy-form">
      <h2>{decoy.title}</h2>
      {decoy.fields.map(({ name, label, kind, entries }) =>
        kind === "list" ? (
          <Dropdown
            key={name}
            label={label}
            options={(entries ?? []).map((entry) => ({ key: entry, text: entry }))}
            selectedKey={values[name] || null}
            onChange={(_, option) => store.set({ [name]: String(option?.key ?? "") })}
          />
        ) : (
          <TextField
            key={name}
            label={label}
            multiline={kind === "area"}
            value={values[name] ?? ""}
            onChange={(_, value) => store.set({ [name]: value ?? "" })}
          />
        ),
      )}
      <PrimaryButton text={decoy.button} onClick={countDecoy} />
    </div>
  );
};

const stores = new Map<string, ReturnType<typeof createStore<Record<string, string>>>>();
