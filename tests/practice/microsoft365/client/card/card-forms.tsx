/** @jsxImportSource react */
import { ChoiceGroup, Link, PrimaryButton, TextField } from "@fluentui/react";
import { config, words } from "../context.ts";
import { type Store, useStore } from "../shared/store.ts";
import { type CardState, sendCard } from "./card-state.ts";

const SEVERITIES = ["severityA", "severityB", "severityC"] as const;

/** A field has no label above it: its name is in it, or is for screen readers alone. */
const naming = (name: string): { placeholder: string } | { ariaLabel: string } =>
  config().cardFieldName === "placeholder" ? { placeholder: name } : { ariaLabel: name };

const Email = ({ store, optional }: { store: Store<CardState>; optional: boolean }) => {
  const { email } = useStore(store);
  return (
    <TextField
      {...naming(words("emailAddressToContactYouAt"))}
      value={email}
      errorMessage={email || optional ? "" : words("emailRequired")}
      onChange={(_, value) => store.set({ email: value ?? "" })}
    />
  );
};

const Attach = () => (
  <div>
    <h4>{words("attachments")}</h4>
    <Link>{words("addAFile")}</Link>
  </div>
);

const Failed = ({ store }: { store: Store<CardState> }) =>
  useStore(store).error === "failed" ? (
    <div role="alert" className="field-error">
      {words("failed")}
    </div>
  ) : null;

/** "New service request by phone". */
export const ByPhone = ({ store }: { store: Store<CardState> }) => {
  const { phoneNumber, severity, error, busy } = useStore(store);
  const problem = error === "invalidPhone" ? words("invalidPhone") : phoneNumber ? "" : words("phoneRequired");
  return (
    <>
      <h3>{words("confirmYourContactDetails")}</h3>
      <p>{words("expectedWait")}</p>
      <TextField
        {...naming(words("phoneNumberToCall"))}
        value={phoneNumber}
        errorMessage={problem}
        onChange={(_, value) => store.set({ phoneNumber: value ?? "", error: "" })}
      />
      <Email store={store} optional />
      {config().premier && (
        <ChoiceGroup
          label={words("severity")}
          selectedKey={severity}
          options={SEVERITIES.map((key) => ({ key: key.slice(-1), text: words(key) }))}
          onChange={(_, option) => store.set({ severity: option?.key ?? "" })}
        />
      )}
      <Attach />
      <Failed store={store} />
      <PrimaryButton
        text={words("callMe")}
        disabled={busy || phoneNumber === ""}
        onClick={() => void sendCard(store)}
      />
    </>
  );
};

/** "New service request by email". */
export const ByEmail = ({ store }: { store: Store<CardState> }) => {
  const { email, error, busy } = useStore(store);
  return (
    <>
      <h3>{words("confirmYourEmailAddress")}</h3>
      <p>{words("emailResponse")}</p>
      <Email store={store} optional={false} />
      {error === "invalidPhone" && (
        <div role="alert" className="field-error">
          {words("emailRequired")}
        </div>
      )}
      <Attach />
      <Failed store={store} />
      <PrimaryButton text={words("send")} disabled={busy || email === ""} onClick={() => void sendCard(store)} />
    </>
  );
};
