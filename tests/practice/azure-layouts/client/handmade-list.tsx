/** @jsxImportSource react */
import {
  Children,
  isValidElement,
  type ReactElement,
  type ReactNode,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { config } from "../../azure/client/context.ts";
import { mannersOf } from "../../azure/client/controls/list-manners.ts";

interface EntryProps {
  readonly value: string;
  readonly text?: string;
  readonly label?: string;
}

/** The values and texts of the entries that a list was given as children. */
export const entriesOf = (children: ReactNode): { value: string; text: string }[] =>
  Children.toArray(children).flatMap((child) => {
    if (!isValidElement<EntryProps>(child)) return [];
    const { value, text, label } = child.props;
    return [{ value, text: text ?? label ?? value }];
  });

interface ListProps {
  readonly name: string;
  readonly selectedOptions: readonly string[];
  readonly placeholder?: string;
  readonly disabled?: boolean;
  readonly onOptionSelect: (event: undefined, data: { optionValue: string }) => void;
  readonly children?: ReactNode;
}

/**
 * A list that opens on `mousedown` only, shuts on `mousedown` elsewhere, and takes typed letters as a search, as the
 * browser's own does.
 */
export const HandmadeList = ({
  name,
  selectedOptions,
  placeholder,
  disabled = false,
  onOptionSelect,
  children,
}: ListProps): ReactElement => {
  const [open, setOpen] = useState(false);
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const trigger = useRef<HTMLDivElement>(null);
  const entries = entriesOf(children);
  const chosen = entries.find(({ value }) => value === selectedOptions[0]);
  const press = useMemo(
    () =>
      mannersOf(config.listManners, {
        open: () => setOpen(true),
        say: (on) => trigger.current?.setAttribute("aria-expanded", String(on)),
      }),
    [],
  );
  useEffect(() => {
    const outside = ({ target }: Event): void => {
      if (target instanceof Node && !root.current?.contains(target)) setOpen(false);
    };
    document.addEventListener("mousedown", outside);
    return () => document.removeEventListener("mousedown", outside);
  }, []);
  const take = (value: string): void => {
    setOpen(false);
    onOptionSelect(undefined, { optionValue: value });
  };
  const search = (key: string): void => {
    const found =
      key.length === 1 ? entries.find(({ text }) => text.toLowerCase().startsWith(key.toLowerCase())) : undefined;
    if (found) onOptionSelect(undefined, { optionValue: found.value });
  };
  return (
    <div ref={root} className="practice-handmade-list">
      <div
        ref={trigger}
        role="combobox"
        aria-label={name}
        aria-haspopup="listbox"
        aria-controls={id}
        aria-expanded={open}
        aria-disabled={disabled}
        tabIndex={0}
        className="practice-handmade-trigger"
        onMouseDown={() => (disabled || open ? undefined : press())}
        onKeyDown={({ key }) => search(key)}
      >
        {chosen?.text ?? placeholder}
      </div>
      {open && (
        <div id={id} role="listbox" aria-label={name} className="practice-handmade-entries">
          {entries.map(({ value, text }) => (
            <div
              key={value}
              role="option"
              tabIndex={-1}
              aria-selected={value === chosen?.value}
              onClick={() => take(value)}
              onKeyDown={({ key }) => search(key)}
            >
              {text}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
