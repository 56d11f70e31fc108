/** @jsxImportSource react */
import "./fluent8-config.ts";
import {
  Checkbox as Checkbox8,
  ChoiceGroup,
  ComboBox,
  DefaultButton,
  Dropdown as Dropdown8,
  Link as Link8,
  MessageBar as MessageBar8,
  MessageBarType,
  Panel,
  PanelType,
  Pivot,
  PivotItem,
  PrimaryButton,
  ProgressIndicator,
  TextField,
} from "@fluentui/react";
import {
  Children,
  createContext,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useContext,
  useState,
} from "react";
import { config } from "../../azure/client/context.ts";

/*
 * The parts of Fluent UI 9 that the form of the React views uses, made of Fluent UI 8: bundled in their place, they
 * give the same form in the older library.
 */

interface Around {
  readonly label?: string;
  readonly required?: boolean;
  readonly validationMessage?: string;
}

interface Parent {
  readonly children?: ReactNode;
}

const FieldContext = createContext<Around>({});

/** Fluent 8 gives its controls their label themselves. */
export const Field = ({ label, required, validationMessage, children }: Around & Parent): ReactElement => (
  <FieldContext.Provider
    value={{
      ...(label === undefined ? {} : { label }),
      required: required ?? false,
      ...(validationMessage ? { validationMessage } : {}),
    }}
  >
    {children}
  </FieldContext.Provider>
);

const useAround = (): { label: string; required: boolean; errorMessage?: string } => {
  const { label = "", required = false, validationMessage } = useContext(FieldContext);
  return { label, required, ...(validationMessage ? { errorMessage: validationMessage } : {}) };
};

interface TextProps {
  readonly value: string;
  readonly onChange: (event: undefined, data: { value: string }) => void;
}

export const Input = ({ value, onChange }: TextProps): ReactElement => (
  <TextField
    {...useAround()}
    value={value}
    autoComplete="off"
    onChange={(_event, next) => onChange(undefined, { value: next ?? "" })}
  />
);

export const Textarea = ({ value, onChange }: TextProps): ReactElement => (
  <TextField
    {...useAround()}
    multiline
    value={value}
    onChange={(_event, next) => onChange(undefined, { value: next ?? "" })}
  />
);

interface EntryProps {
  readonly value: string;
  readonly text?: string;
  readonly label?: string;
}

/** An entry of a list; the list reads its properties. */
export const Option = (_properties: EntryProps & Parent): null => null;

/** A choice of a group; the group reads its properties. */
export const Radio = (_properties: EntryProps): null => null;

const entries = (children: ReactNode): { key: string; text: string }[] =>
  Children.toArray(children).flatMap((child) => {
    if (!isValidElement<EntryProps>(child)) return [];
    const { value, text, label } = child.props;
    return [{ key: value, text: text ?? label ?? value }];
  });

interface DropdownProps extends Parent {
  readonly selectedOptions: readonly string[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onOptionSelect: (event: undefined, data: { optionValue: string }) => void;
}

const useList = ({ selectedOptions, placeholder, disabled, onOptionSelect, children }: DropdownProps) => ({
  ...useAround(),
  options: entries(children),
  selectedKey: selectedOptions[0] ?? null,
  placeholder: placeholder ?? "",
  disabled: disabled ?? false,
  onChange: (_event: unknown, option?: { readonly key: string | number }): void => {
    if (typeof option?.key === "string") onOptionSelect(undefined, { optionValue: option.key });
  },
});

export const Dropdown = (properties: DropdownProps): ReactElement => <Dropdown8 {...useList(properties)} />;

export const Combobox = (properties: DropdownProps): ReactElement => (
  <ComboBox {...useList(properties)} autoComplete="on" allowFreeform={false} useComboBoxAsMenuWidth />
);

interface RadioGroupProps extends Parent {
  readonly value: string;
  readonly onChange: (event: undefined, data: { value: string }) => void;
}

export const RadioGroup = ({ value, onChange, children }: RadioGroupProps): ReactElement => {
  const { label, required } = useAround();
  return (
    <ChoiceGroup
      label={label}
      required={required}
      options={entries(children)}
      selectedKey={value}
      onChange={(_event, option) => onChange(undefined, { value: option?.key ?? "" })}
    />
  );
};

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (event: undefined, data: { checked: boolean }) => void;
}

export const Checkbox = ({ label, checked, onChange }: CheckboxProps): ReactElement => (
  <Checkbox8 label={label} checked={checked} onChange={(_event, on) => onChange(undefined, { checked: on === true })} />
);

interface ButtonProps extends Parent {
  readonly appearance?: "primary";
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

export const Button = ({ appearance, disabled = false, onClick, children }: ButtonProps): ReactElement =>
  appearance === "primary" ? (
    <PrimaryButton disabled={disabled} onClick={onClick}>
      {children}
    </PrimaryButton>
  ) : (
    <DefaultButton disabled={disabled} onClick={onClick}>
      {children}
    </DefaultButton>
  );

/** A tab; the list of tabs reads its properties. */
export const Tab = (_properties: { readonly value: string } & Parent): null => null;

interface TabListProps extends Parent {
  readonly selectedValue: string;
  readonly onTabSelect: (event: undefined, data: { value: string }) => void;
}

export const TabList = ({ selectedValue, onTabSelect, children }: TabListProps): ReactElement => (
  <Pivot
    headersOnly
    selectedKey={selectedValue}
    onLinkClick={(item) => onTabSelect(undefined, { value: item?.props.itemKey ?? selectedValue })}
  >
    {Children.toArray(children).flatMap((child) =>
      isValidElement<{ value: string; children: string }>(child)
        ? [<PivotItem key={child.props.value} itemKey={child.props.value} headerText={child.props.children} />]
        : [],
    )}
  </Pivot>
);

export const Text = ({ children }: Parent): ReactElement => <span>{children}</span>;

export const Link = ({ href, children }: Parent & { readonly href: string }): ReactElement => (
  <Link8 href={href}>{children}</Link8>
);

export const MessageBar = ({ children }: Parent): ReactElement => (
  <MessageBar8 messageBarType={MessageBarType.error}>{children}</MessageBar8>
);

export const ProgressBar = (): ReactElement => <ProgressIndicator />;

/** A pane that any `mousedown` beside it dismisses. */
const Pane = ({ children }: Parent): ReactElement => {
  const [open, setOpen] = useState(true);
  return (
    <Panel
      isOpen={open}
      isLightDismiss
      isBlocking={false}
      type={PanelType.custom}
      customWidth="900px"
      onDismiss={() => setOpen(false)}
    >
      {children}
    </Panel>
  );
};

/** Fluent 8 has one look without any provider. */
export const FluentProvider = ({ children }: Parent): ReactElement =>
  config.react.pane ? <Pane>{children}</Pane> : <>{children}</>;

export const RendererProvider = ({ children }: Parent): ReactElement => <>{children}</>;

export const webLightTheme = {};

/** Fluent 8 has its nonce before it is loaded. */
export const createDOMRenderer = (): object => ({});
