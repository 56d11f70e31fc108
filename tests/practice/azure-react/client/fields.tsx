/** @jsxImportSource react */
import {
  Checkbox,
  Combobox,
  Dropdown,
  Field,
  Input,
  Option,
  Radio,
  RadioGroup,
  Text,
  Textarea,
} from "@fluentui/react-components";
import { type ReactElement, type ReactNode, useState } from "react";
import { label } from "../../azure/client/context.ts";
import { useForm } from "./use-form.ts";
import { ABOVE, choicesFor, type FieldName, LABELS, REQUIRED } from "./values.ts";

interface Row {
  readonly name: FieldName;
}

const useField = (name: FieldName) => {
  const { state, dispatch, tenant } = useForm();
  const error = state.errors[name];
  return {
    value: state.values[name],
    set: (value: string) => dispatch({ kind: "set", field: name, value }),
    choices: choicesFor(name, state.values, tenant),
    locked: ABOVE[name] !== undefined && !state.open.has(name),
    field: {
      label: label(LABELS[name]),
      required: REQUIRED.has(name),
      orientation: "horizontal",
      ...(error ? { validationMessage: error } : {}),
    } as const,
  };
};

/** A line of text. */
export const TextRow = ({ name }: Row): ReactElement => {
  const { value, set, field } = useField(name);
  return (
    <Field {...field}>
      <Input value={value} autoComplete="off" onChange={(_event, data) => set(data.value)} />
    </Field>
  );
};

/** Several lines of text. */
export const TextAreaRow = ({ name }: Row): ReactElement => {
  const { value, set, field } = useField(name);
  return (
    <Field {...field}>
      <Textarea value={value} onChange={(_event, data) => set(data.value)} />
    </Field>
  );
};

/** A list that opens at the end of the body. */
export const ListRow = ({ name }: Row): ReactElement => {
  const { value, set, field, choices, locked } = useField(name);
  const text = choices.find((choice) => choice.value === value)?.text ?? "";
  return (
    <Field {...field}>
      <Dropdown
        value={text}
        selectedOptions={value === "" ? [] : [value]}
        placeholder={label("select")}
        disabled={locked}
        onOptionSelect={(_event, data) => set(data.optionValue ?? "")}
      >
        {choices.map((choice) => (
          <Option key={choice.value} value={choice.value} text={choice.text}>
            {choice.text}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
};

/** A list with a box that narrows it down. */
const ComboRow = ({ name }: Row): ReactElement => {
  const { value, set, field, choices } = useField(name);
  const [typed, setTyped] = useState<string>();
  const text = choices.find((choice) => choice.value === value)?.text ?? "";
  const shown = choices.filter((choice) => choice.text.toLowerCase().includes((typed ?? "").toLowerCase()));
  return (
    <Field {...field}>
      <Combobox
        value={typed ?? text}
        selectedOptions={[value]}
        onChange={({ target }) => setTyped(target.value)}
        onOptionSelect={(_event, data) => {
          setTyped(undefined);
          if (data.optionValue) set(data.optionValue);
        }}
      >
        {shown.map((choice) => (
          <Option key={choice.value} value={choice.value} text={choice.text}>
            {choice.text}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
};

/** All choices side by side. */
export const RadioRow = ({ name }: Row): ReactElement => {
  const { value, set, field, choices } = useField(name);
  return (
    <Field {...field}>
      <RadioGroup layout="horizontal" value={value} onChange={(_event, data) => set(data.value)}>
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} label={choice.text} />
        ))}
      </RadioGroup>
    </Field>
  );
};

const CONTROLS = { dropdown: ListRow, comboBox: ComboRow, optionPicker: RadioRow } as const;

/** A choice by the control that the configuration wants. */
export const ChoiceRow = ({ name, control }: Row & { readonly control: keyof typeof CONTROLS }): ReactElement => {
  const Control = CONTROLS[control];
  return <Control name={name} />;
};

/** A value that the portal has fixed. */
export const FixedRow = ({ name }: Row): ReactElement => {
  const { value, choices, field } = useField(name);
  return (
    <div className="practice-fixed-row">
      <Text>{field.label}</Text>
      <Text>{choices.find((choice) => choice.value === value)?.text}</Text>
    </div>
  );
};

/** The check box below the contact. */
export const SaveContactRow = (): ReactElement => {
  const { state, dispatch } = useForm();
  return (
    <Checkbox
      label={label("saveContactChanges")}
      checked={state.saveContactChanges}
      onChange={(_event, data) => dispatch({ kind: "saveContactChanges", on: data.checked === true })}
    />
  );
};

/** A section with its title. */
export const Section = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement => (
  <section className="practice-section">
    <h3>{title}</h3>
    {children}
  </section>
);
