import type { MessageKey, Translate } from "../../../words/translate.ts";
import { SEPARATOR_NAMES, type SeparatorName } from "../../files/csv-separator.ts";

/** How files are written. */
export interface FilesChoice {
  readonly separator: SeparatorName;
  /** Whether the calendar holds requests too to which Microsoft has responded, or which are closed. */
  readonly all: boolean;
}

interface FilesOptionsProps {
  readonly choice: FilesChoice;
  readonly t: Translate;
  readonly onChosen: (choice: FilesChoice) => void;
}

const WORDS: Readonly<Record<SeparatorName, MessageKey>> = {
  comma: "csv_comma",
  semicolon: "csv_semicolon",
  tab: "csv_tab",
};

/** What of the exported files can be chosen; out of the way until somebody looks for it. */
export const FilesOptions = ({ choice, t, onChosen }: FilesOptionsProps) => (
  <details class="files-options">
    <summary>{t("files_options")}</summary>
    <label>
      {t("csv_separator")}
      <select
        value={choice.separator}
        onChange={({ currentTarget: { value } }) => {
          const separator = SEPARATOR_NAMES.find((name) => name === value);
          if (separator) onChosen({ ...choice, separator });
        }}
      >
        {SEPARATOR_NAMES.map((name) => (
          <option key={name} value={name}>
            {t(WORDS[name])}
          </option>
        ))}
      </select>
    </label>
    <label class="check">
      <input
        type="checkbox"
        checked={choice.all}
        onChange={({ currentTarget: { checked } }) => onChosen({ ...choice, all: checked })}
      />
      {t("files_allInCalendar")}
    </label>
  </details>
);
