/** @jsxImportSource react */
import {
  Checkbox,
  ChoiceGroup,
  DefaultButton,
  Dropdown,
  MessageBar,
  MessageBarType,
  PrimaryButton,
  Spinner,
  TextField,
} from "@fluentui/react";
import { useEffect, useMemo } from "react";
import { PhoneField } from "../../microsoft365/client/shared/phone-field.tsx";
import { nameForm } from "../../microsoft365/client/shared/practice.ts";
import { type Choice, supportLanguages, timeZones } from "../../microsoft365/client/shared/regions.ts";
import { type Store, useStore } from "../../microsoft365/client/shared/store.ts";
import { useDelay } from "../../microsoft365/client/shared/use-delay.ts";
import type { PowerPlatformWord } from "../words.ts";
import { categories, environments, plans, products, severities, subcategories } from "./choices.ts";
import { config, word, words } from "./context.ts";
import { create, createFormState, type FormState, modelOf, validate } from "./form-state.ts";

const IDS = ["label1206", "field1209"] as const;

type TextKey = Exclude<keyof FormState, "step" | "diagnostics" | "errors" | "busy" | "failed">;

interface FieldProps {
  readonly store: Store<FormState>;
  readonly name: TextKey;
  readonly label: PowerPlatformWord;
  readonly required?: boolean;
}

const List = ({ store, name, label, required, entries }: FieldProps & { readonly entries: readonly Choice[] }) => {
  const state = useStore(store);
  return (
    <Dropdown
      label={word(label)}
      required={required ?? false}
      placeholder={words("selectEntry")}
      options={[...entries]}
      selectedKey={state[name] || null}
      errorMessage={state.errors[name] ?? ""}
      onChange={(_, option) => store.set({ [name]: String(option?.key ?? "") })}
    />
  );
};

const Text = ({ store, name, label, required, area }: FieldProps & { readonly area?: true }) => {
  const state = useStore(store);
  return (
    <TextField
      label={word(label)}
      required={required ?? false}
      multiline={area ?? false}
      value={state[name]}
      errorMessage={state.errors[name] ?? ""}
      onChange={(_, value) => store.set({ [name]: value ?? "" })}
    />
  );
};

const Problem = ({ store }: { store: Store<FormState> }) => (
  <>
    <List store={store} name="product" label="product" required entries={products} />
    <List store={store} name="category" label="category" required entries={categories} />
    <List store={store} name="subcategory" label="subcategory" required entries={subcategories} />
    <Text store={store} name="title" label="title" required />
    <Text store={store} name="description" label="description" required area />
    <Text store={store} name="startDate" label="startDate" />
    <div className="web-form-buttons">
      <PrimaryButton
        text={words("next")}
        onClick={() => validate(store, words("required")) && store.set({ step: 2 })}
      />
    </div>
  </>
);

const Contact = ({ store }: { store: Store<FormState> }) => {
  const { country, phoneNumber, contactMethod, errors } = useStore(store);
  return (
    <section>
      <h3>{word("contactPreferences")}</h3>
      <ChoiceGroup
        label={word("contactMethod")}
        selectedKey={contactMethod}
        options={[
          { key: "phone", text: word("phone") },
          { key: "email", text: word("email") },
        ]}
        onChange={(_, option) => store.set({ contactMethod: option?.key ?? "" })}
      />
      <PhoneField
        ids={IDS}
        label={word("phoneNumber")}
        countryCodeLabel={words("countryCode")}
        entries="name"
        named="label"
        country={country}
        number={phoneNumber}
        error={errors["phoneNumber"] ?? ""}
        onCountry={(value) => store.set({ country: value })}
        onNumber={(value) => store.set({ phoneNumber: value })}
      />
      <Text store={store} name="email" label="emailAddress" required />
      <Text store={store} name="ccEmails" label="ccEmails" />
      <List store={store} name="timeZone" label="timeZone" entries={timeZones} />
      <List store={store} name="supportLanguage" label="language" entries={supportLanguages} />
    </section>
  );
};

const Request = ({ store, onCreated }: { store: Store<FormState>; onCreated: (number: string) => void }) => {
  const { requestType, diagnostics, busy, failed } = useStore(store);
  const texts = { required: words("required"), invalidPhone: words("invalidPhone"), planNeeded: word("planNeeded") };
  const press = async (): Promise<void> => {
    const number = await create(store, texts);
    if (number) onCreated(number);
  };
  return (
    <>
      {failed && <MessageBar messageBarType={MessageBarType.error}>{words("failed")}</MessageBar>}
      <List store={store} name="environment" label="environment" required entries={environments()} />
      <ChoiceGroup
        label={word("requestType")}
        selectedKey={requestType}
        options={[
          { key: "technical", text: word("technical") },
          { key: "advisory", text: word("advisory") },
        ]}
        onChange={(_, option) => store.set({ requestType: option?.key ?? "" })}
      />
      <List store={store} name="supportPlan" label="supportPlan" required entries={plans()} />
      <List store={store} name="severity" label="severity" required entries={severities} />
      <Contact store={store} />
      <Checkbox
        label={word("diagnostics")}
        checked={diagnostics}
        onChange={(_, checked) => store.set({ diagnostics: checked ?? false })}
      />
      <div className="web-form-buttons">
        <DefaultButton text={words("back")} onClick={() => store.set({ step: 1 })} />
        <PrimaryButton text={word("create")} disabled={busy} onClick={() => void press()} />
      </div>
    </>
  );
};

const Page = ({ store, onCreated }: { store: Store<FormState>; onCreated: (number: string) => void }) => {
  const ready = useDelay(config().delays.form);
  const { step } = useStore(store);
  if (!ready) return <Spinner />;
  return step === 1 ? <Problem store={store} /> : <Request store={store} onCreated={onCreated} />;
};

/** The web form: first the problem, then plan, severity and contact. */
export const WebForm = ({ onCreated }: { onCreated: (number: string) => void }) => {
  const store = useMemo(createFormState, []);
  const { step } = useStore(store);
  useEffect(() => nameForm(() => modelOf(store.get())), [store]);
  return (
    <div className="web-form">
      <h1>{word("newSupportRequest")}</h1>
      <Page key={step} store={store} onCreated={onCreated} />
    </div>
  );
};
