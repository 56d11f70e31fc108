/** @jsxImportSource react */
import { Checkbox, ChoiceGroup, Dropdown, Link, MessageBar, MessageBarType, TextField } from "@fluentui/react";
import { useEffect, useRef } from "react";
import { config, words } from "../context.ts";
import { PhoneField } from "../shared/phone-field.tsx";
import { nameForm } from "../shared/practice.ts";
import { type Store, useStore } from "../shared/store.ts";
import { FieldLabel } from "../shared/field-label.tsx";
import { modelOf, type PaneState, prefill } from "./pane-state.ts";
import { Collapsed, RegionalSettings } from "./regional-settings.tsx";

const PHONE_IDS = ["label1742", "field1745"] as const;
const SEVERITIES = ["severityA", "severityB", "severityC"] as const;

const Attachments = ({ store }: { store: Store<PaneState> }) => {
  const { files } = useStore(store);
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="attachments">
      <FieldLabel text={words("attachments")} />
      <Link onClick={() => input.current?.click()}>{words("addAFile")}</Link>
      <div className="hint">{files > 0 ? String(files) : words("attachmentLimit")}</div>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        onChange={(event) => store.set({ files: event.target.files?.length ?? 0 })}
      />
    </div>
  );
};

const Consent = ({ store }: { store: Store<PaneState> }) => {
  const { recordingConsent, errors } = useStore(store);
  return (
    <Dropdown
      label={words("consentToRecording")}
      required
      placeholder={words("chooseOne")}
      selectedKey={recordingConsent || null}
      options={[
        { key: "yes", text: words("yes") },
        { key: "no", text: words("no") },
      ]}
      errorMessage={errors["recordingConsent"] ? words("required") : ""}
      onChange={(_, option) => store.set({ recordingConsent: String(option?.key ?? "") })}
    />
  );
};

const ContactMethod = ({ store }: { store: Store<PaneState> }) => {
  const { contactMethod, errors } = useStore(store);
  return (
    <>
      <ChoiceGroup
        label={words("preferredContactMethod")}
        required
        selectedKey={contactMethod || null}
        options={[
          { key: "phone", text: `${words("phone")} (${words("phoneResponse")})` },
          { key: "email", text: `${words("email")} (${words("emailResponse")})` },
        ]}
        onChange={(_, option) => store.set({ contactMethod: option?.key ?? "" })}
      />
      {errors["contactMethod"] && (
        <div role="alert" className="field-error">
          {words("required")}
        </div>
      )}
    </>
  );
};

/** The form of "Contact Support", in the order of its age. */
export const ContactForm = ({ store }: { store: Store<PaneState> }) => {
  const { title, description, country, phoneNumber, email, severity, accessibilityNeeds, errors, failed } =
    useStore(store);
  const { generation, delays, premier } = config();
  const old = generation === "2019";
  useEffect(() => {
    if (delays.prefill === 0) return undefined;
    const timer = setTimeout(() => prefill(store), delays.prefill);
    return () => clearTimeout(timer);
  }, [store, delays.prefill]);
  useEffect(() => nameForm(() => modelOf(store.get())), [store]);
  const required = (key: string): string => (errors[key] ? words("required") : "");
  return (
    <div className="contact-form">
      <h2>{words(generation === "2024" ? "getSupportFromAnAgent" : "contactSupport")}</h2>
      {failed && <MessageBar messageBarType={MessageBarType.error}>{words("failed")}</MessageBar>}
      <TextField
        label={words("title")}
        required
        value={title}
        errorMessage={required("title")}
        onChange={(_, value) => store.set({ title: value ?? "" })}
      />
      {generation === "2024" && <FieldLabel text={words("description")} htmlFor="field1733" info />}
      <TextField
        {...(generation === "2024" ? { id: "field1733" } : { label: words("description") })}
        multiline
        rows={4}
        placeholder={words("descriptionPlaceholder")}
        {...(generation === "2024" ? { description: words("descriptionHint") } : {})}
        value={description}
        onChange={(_, value) => store.set({ description: value ?? "" })}
      />
      <PhoneField
        ids={PHONE_IDS}
        label={words("confirmYourNumber")}
        countryCodeLabel={words("countryCode")}
        entries={config().countryCodeEntries}
        named={config().numberName}
        country={country}
        number={phoneNumber}
        error={errors["invalidPhone"] ? words("invalidPhone") : required("phoneNumber")}
        onCountry={(value) => store.set({ country: value })}
        onNumber={(value) => store.set({ phoneNumber: value })}
      />
      <TextField
        label={words(old ? "confirmYourEmail" : "confirmEmailAddressesOfAuthorizedContacts")}
        required
        value={email}
        errorMessage={required("email")}
        {...(old ? {} : { description: words("emailHint") })}
        onChange={(_, value) => store.set({ email: value ?? "" })}
      />
      {!old && <Consent store={store} />}
      {config().contactMethod && <ContactMethod store={store} />}
      {premier && (
        <ChoiceGroup
          label={words("severity")}
          selectedKey={severity}
          options={SEVERITIES.map((key) => ({ key: key.slice(-1), text: words(key) }))}
          onChange={(_, option) => store.set({ severity: option?.key ?? "" })}
        />
      )}
      <Attachments store={store} />
      {config().regionalSettings && <RegionalSettings store={store} />}
      {generation === "2024" && (
        <Collapsed title={words("accessibilitySettings")}>
          <Checkbox
            label={words("accessibilityNeeds")}
            checked={accessibilityNeeds}
            onChange={(_, checked) => store.set({ accessibilityNeeds: checked ?? false })}
          />
        </Collapsed>
      )}
    </div>
  );
};
