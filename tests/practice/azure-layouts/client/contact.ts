import { config, label } from "../../azure/client/context.ts";
import { checkBoxRow, comboBoxRow, dropdownRow, section, textRow } from "../../azure/client/controls/row.ts";

const phoneRows = (path: string): string =>
  (config.contactVariant.phone === "countryCode" ? dropdownRow(`${path}.phoneCountryCode`) : "") +
  textRow(`${path}.phoneNumber`);

const countryRow = (path: string): string =>
  (config.contactVariant.country === "comboBox" ? comboBoxRow : dropdownRow)(`${path}.country`);

/** Name, addresses, phone and country, in the order of the form. */
export const contactRows = (path: string): string =>
  [
    textRow(`${path}.firstName`),
    textRow(`${path}.lastName`),
    textRow(`${path}.primaryEmailAddress`),
    textRow(`${path}.additionalEmailAddresses`),
    phoneRows(path),
    countryRow(path),
    config.contactVariant.timeZone ? dropdownRow(`${path}.preferredTimeZone`) : "",
  ].join("");

const hiddenBy = { offScreen: "practice-off-screen", hidden: "fxs-display-none" } as const;

/** The same fields once more, bound to a model of their own, where nobody sees them. */
export const contactCopy = (): string => {
  const { copy } = config.contactVariant;
  return copy === "none"
    ? ""
    : `<div class="${hiddenBy[copy]}">${section(label("contactInformation"), contactRows("copy"))}</div>`;
};

/** The section "Contact info" with the check box below it; `more` comes above the name. */
export const contactSection = (path: string, more = ""): string =>
  section(label("contactInformation"), more + contactRows(path) + checkBoxRow(`${path}.saveContactChanges`)) +
  contactCopy();
