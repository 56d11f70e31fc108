/** @jsxImportSource react */
import { Link, MessageBar, Text } from "@fluentui/react-components";
import type { ReactElement } from "react";
import { config, label } from "../../azure/client/context.ts";
import { ChoiceRow, FixedRow, ListRow, RadioRow, SaveContactRow, Section, TextAreaRow, TextRow } from "./fields.tsx";
import { useForm } from "./use-form.ts";
import { choicesFor, type FieldName, isTechnical, LABELS } from "./values.ts";

/** Step 1. */
export const ProblemDescription = (): ReactElement => {
  const technical = isTechnical(useForm().state.values);
  return (
    <Section title={label("problemDescription")}>
      <ListRow name="issueType" />
      <ListRow name="subscription" />
      {technical && (
        <>
          <RadioRow name="serviceScope" />
          <ListRow name="serviceType" />
          <ListRow name="resource" />
        </>
      )}
      <TextRow name="title" />
      {technical && (
        <>
          <ListRow name="problemType" />
          <ListRow name="problemSubtype" />
        </>
      )}
    </Section>
  );
};

/** Step 2. */
export const RecommendedSolution = (): ReactElement => (
  <Section title={label("recommendedSolution")}>
    <Text>{label("noSolutions")}</Text>
    <Link href="#">Reset a VM&apos;s remote access</Link>
    <Link href="#">Troubleshoot RDP connections</Link>
  </Section>
);

const PlanRow = (): ReactElement => {
  const { plan } = config;
  if (plan === "text" || plan === "textTechnical") return <FixedRow name="supportPlan" />;
  return plan === "optionPicker" ? <RadioRow name="supportPlan" /> : <ListRow name="supportPlan" />;
};

const SupportMethod = (): ReactElement => (
  <Section title={label("supportMethod")}>
    <PlanRow />
    {useForm().state.methodShown && (
      <>
        {config.severityControl === "dropdown" ? <ListRow name="severity" /> : <RadioRow name="severity" />}
        <ChoiceRow name="preferredContactMethod" control={config.contactMethodControl} />
        <ChoiceRow name="preferredSupportLanguage" control={config.contactVariant.supportLanguage} />
      </>
    )}
  </Section>
);

/** Step 3. */
export const AdditionalDetails = (): ReactElement => {
  const { contactReady, generation } = useForm().state;
  return (
    <div key={generation}>
      <Section title={label("problemDetails")}>
        <TextAreaRow name="description" />
        <TextRow name="problemStart" />
        <input type="file" aria-label={label("fileUpload")} />
      </Section>
      <Section title={label("advancedDiagnosticInformation")}>
        <RadioRow name="diagnostics" />
      </Section>
      <SupportMethod />
      {contactReady && (
        <Section title={label("contactInformation")}>
          <TextRow name="firstName" />
          <TextRow name="lastName" />
          <TextRow name="primaryEmailAddress" />
          <TextRow name="additionalEmailAddresses" />
          {config.contactVariant.phone === "countryCode" && (
            <ChoiceRow name="phoneCountryCode" control={config.contactVariant.country} />
          )}
          <TextRow name="phoneNumber" />
          <ChoiceRow name="country" control={config.contactVariant.country} />
          {config.contactVariant.timeZone && (
            <ChoiceRow name="preferredTimeZone" control={config.contactVariant.country} />
          )}
          <SaveContactRow />
        </Section>
      )}
    </div>
  );
};

const Summary = ({ title, names }: { readonly title: string; readonly names: readonly FieldName[] }): ReactElement => {
  const { state, tenant } = useForm();
  const shown = (name: FieldName): string => {
    const value = state.values[name];
    return choicesFor(name, state.values, tenant).find((choice) => choice.value === value)?.text ?? value;
  };
  return (
    <Section title={title}>
      <dl>
        {names.map((name) => (
          <div key={name} className="practice-fixed-row">
            <dt>{label(LABELS[name])}</dt>
            <dd>{shown(name)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};

/** Step 4. */
export const ReviewCreate = (): ReactElement => {
  const { reviewError } = useForm().state;
  return (
    <>
      {reviewError !== "" && (
        <MessageBar intent="error" role="alert">
          {reviewError}
        </MessageBar>
      )}
      <Summary title={label("problemDescription")} names={["issueType", "subscription", "title"]} />
      <Summary title={label("supportMethod")} names={["supportPlan", "severity", "preferredContactMethod"]} />
      <Summary
        title={label("contactInformation")}
        names={["firstName", "lastName", "primaryEmailAddress", "phoneNumber", "country"]}
      />
    </>
  );
};
