/** @jsxImportSource react */
import {
  createContext,
  type ReactElement,
  type ReactNode,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from "react";
import { config } from "../../azure/client/context.ts";
import { entriesOf, HandmadeList } from "./handmade-list.tsx";

/*
 * The parts of Fluent UI 9 that the form of the React views uses, made by hand: bundled in their place, they give the
 * same form in React without any library.
 */

interface Parent {
  readonly children?: ReactNode;
}

interface Around {
  readonly id: string;
  readonly label: string;
}

const FieldContext = createContext<Around>({ id: "", label: "" });

/** A row: its label, its control, what is wrong with it. */
export const Field = ({
  label = "",
  required,
  validationMessage,
  children,
}: Parent & {
  readonly label?: string;
  readonly required?: boolean;
  readonly validationMessage?: string;
}): ReactElement => {
  const id = useId();
  return (
    <div className="practice-field">
      <label htmlFor={id}>
        {label}
        {required && <span aria-hidden="true">*</span>}
      </label>
      <FieldContext.Provider value={{ id, label }}>{children}</FieldContext.Provider>
      {validationMessage && <div role="alert">{validationMessage}</div>}
    </div>
  );
};

interface TextProps {
  readonly value: string;
  readonly onChange: (event: undefined, data: { value: string }) => void;
}

export const Input = ({ value, onChange }: TextProps): ReactElement => {
  const { id } = useContext(FieldContext);
  return (
    <input
      id={id}
      type="text"
      autoComplete="off"
      value={value}
      onChange={({ target }) => onChange(undefined, { value: target.value })}
    />
  );
};

export const Textarea = ({ value, onChange }: TextProps): ReactElement => {
  const { id } = useContext(FieldContext);
  return (
    <textarea id={id} rows={3} value={value} onChange={({ target }) => onChange(undefined, { value: target.value })} />
  );
};

interface EntryProps {
  readonly value: string;
  readonly text?: string;
  readonly label?: string;
}

/** An entry of a list; the list reads its properties. */
export const Option = (_properties: EntryProps & Parent): null => null;

/** A choice of a group; the group reads its properties. */
export const Radio = (_properties: EntryProps): null => null;

interface DropdownProps extends Parent {
  readonly selectedOptions: readonly string[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onOptionSelect: (event: undefined, data: { optionValue: string }) => void;
}

export const Dropdown = (properties: DropdownProps): ReactElement => (
  <HandmadeList {...properties} name={useContext(FieldContext).label} />
);

export const Combobox = Dropdown;

interface RadioGroupProps extends Parent {
  readonly value: string;
  readonly onChange: (event: undefined, data: { value: string }) => void;
}

export const RadioGroup = ({ value: chosen, onChange, children }: RadioGroupProps): ReactElement => {
  const { label } = useContext(FieldContext);
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label}>
      {entriesOf(children).map(({ value, text }) => (
        <span key={value}>
          <input
            id={`${name}-${value}`}
            type="radio"
            name={name}
            checked={value === chosen}
            onChange={() => onChange(undefined, { value })}
          />
          <label htmlFor={`${name}-${value}`}>{text}</label>
        </span>
      ))}
    </div>
  );
};

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (event: undefined, data: { checked: boolean }) => void;
}

export const Checkbox = ({ label, checked, onChange }: CheckboxProps): ReactElement => (
  <label>
    <input
      type="checkbox"
      checked={checked}
      onChange={({ target }) => onChange(undefined, { checked: target.checked })}
    />
    {label}
  </label>
);

export const Button = ({
  disabled = false,
  onClick,
  children,
}: Parent & {
  readonly appearance?: "primary";
  readonly disabled?: boolean;
  readonly onClick: () => void;
}): ReactElement => (
  <button type="button" disabled={disabled} onClick={onClick}>
    {children}
  </button>
);

export const Tab = ({ children }: Parent & { readonly value: string }): ReactElement => (
  <span role="tab" className="practice-tab">
    {children}
  </span>
);

export const TabList = ({ children }: Parent): ReactElement => <div role="tablist">{children}</div>;

export const Text = ({ children }: Parent): ReactElement => <p>{children}</p>;

export const Link = ({ href, children }: Parent & { readonly href: string }): ReactElement => (
  <a href={href}>{children}</a>
);

export const MessageBar = ({ children }: Parent): ReactElement => <div role="alert">{children}</div>;

export const ProgressBar = (): ReactElement => <div role="progressbar" />;

/** A pane that any `mousedown` beside it dismisses, as Fluent 8's that is dismissed lightly. */
const Pane = ({ children }: Parent): ReactElement | null => {
  const [open, setOpen] = useState(true);
  const pane = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !pane.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("mousedown", outside, true);
    return () => document.removeEventListener("mousedown", outside, true);
  }, []);
  if (!open) return null;
  return (
    <div ref={pane} role="dialog" className="practice-pane">
      {children}
    </div>
  );
};

export const FluentProvider = ({ children }: Parent): ReactElement =>
  config.react.pane ? <Pane>{children}</Pane> : <>{children}</>;

export const RendererProvider = ({ children }: Parent): ReactElement => <>{children}</>;

export const webLightTheme = {};

export const createDOMRenderer = (): object => ({});
