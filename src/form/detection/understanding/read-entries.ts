import type { Control } from "../../../page/controls/control.ts";
import { optionText, readControl } from "../../../page/controls/read-control.ts";

/** Maximum number of entries read of one list. */
const MAX_ENTRIES = 40;

/** The entries that a control shows without being opened; none where they are not known. */
export const readEntries = ({ kind, element, options }: Control): string[] => {
  if (kind === "select")
    return [...(element as HTMLSelectElement).options].slice(0, MAX_ENTRIES).map((option) => option.text.trim());
  return kind === "radioGroup" ? (options ?? []).slice(0, MAX_ENTRIES).map(optionText) : [];
};

/** What is chosen in a control that offers choices, as far as it can be read. */
export const chosenIn = (control: Control): string => (control.kind === "text" ? "" : readControl(control).trim());
