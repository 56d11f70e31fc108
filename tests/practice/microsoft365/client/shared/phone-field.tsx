/** @jsxImportSource react */
import { Dropdown, type IDropdownOption, TextField } from "@fluentui/react";
import { FieldLabel } from "./field-label.tsx";
import { codeOf, dialCountries } from "./countries.ts";

/** What the phone field shows and what it calls. */
export interface PhoneFieldProps {
  /** Ids of the group's label and of the text box; generated ones, of no meaning. */
  readonly ids: readonly [label: string, box: string];
  readonly label: string;
  readonly countryCodeLabel: string;
  readonly entries: "name" | "code";
  /** What names the text box: the visible label, or the group that it forms with the picker. */
  readonly named: "label" | "group";
  readonly country: string;
  readonly number: string;
  readonly error: string;
  onCountry(country: string): void;
  onNumber(number: string): void;
}

/** A country-code picker and a number side by side under one label. */
export const PhoneField = (props: PhoneFieldProps) => {
  const { ids, label, entries, named, country, error } = props;
  const options: IDropdownOption[] = dialCountries.map((entry) => ({
    key: entry.country,
    text: entries === "name" ? `${entry.name} (${entry.code})` : entry.code,
  }));
  const byLabel = named === "label";
  return (
    <div className="phone-field" {...(byLabel ? {} : { role: "group", "aria-labelledby": ids[0] })}>
      <FieldLabel text={label} required {...(byLabel ? { htmlFor: ids[1] } : { id: ids[0] })} />
      <div className="phone-row">
        <Dropdown
          className="phone-code"
          {...(byLabel ? { ariaLabel: props.countryCodeLabel } : {})}
          options={options}
          selectedKey={country}
          dropdownWidth={240}
          onRenderTitle={() => <span>{codeOf(country)}</span>}
          onChange={(_, option) => props.onCountry(String(option?.key ?? ""))}
        />
        <TextField
          {...(byLabel ? { id: ids[1] } : {})}
          className="phone-number"
          type="tel"
          value={props.number}
          errorMessage={error}
          onChange={(_, value) => props.onNumber(value ?? "")}
        />
      </div>
    </div>
  );
};
