import type { Choose } from "../../page/controls/write-control.ts";
import type { FormField } from "../model/form-field.ts";
import { type FieldReport, MAX_ENTRIES, MAX_ENTRY } from "../model/form-report.ts";

/** Fields whose entries the person can teach. */
const TAUGHT: readonly FormField[] = ["supportPlan", "preferredContactMethod", "preferredSupportLanguage"];

/** The entries of a list as they are read while one of them is looked for. */
export interface EntriesRead {
  readonly whileChoosing: (choose: Choose) => Choose;
  /** What belongs into the report, where none of them is known. */
  readonly entries: () => Pick<FieldReport, "entries">;
}

/** Texts of entries as a report takes them: each once, and as many as there may be. */
export const reportedEntries = (texts: readonly string[]): Pick<FieldReport, "entries"> => {
  const entries = [...new Set(texts.map((text) => text.trim()))]
    .filter((text) => text !== "" && text.length <= MAX_ENTRY)
    .slice(0, MAX_ENTRIES);
  return entries.length > 0 ? { entries } : {};
};

/** Keeps what a list offers, for a field whose entries can be taught. Nothing is opened for it. */
export const entriesRead = (field: FormField): EntriesRead => {
  const texts: string[] = [];
  return {
    whileChoosing: (choose) => (offered) => {
      if (TAUGHT.includes(field) && texts.length < MAX_ENTRIES) texts.push(...offered.slice(0, MAX_ENTRIES));
      return choose(offered);
    },
    entries: () => reportedEntries(texts),
  };
};
