import type { Period } from "../../model/facets/ticket-filter.ts";
import type { Translate } from "../../../words/translate.ts";

interface PeriodFieldProps {
  readonly label: string;
  readonly value: Period | undefined;
  readonly t: Translate;
  readonly onChosen: (value: Period | undefined) => void;
}

/** A filter by days: from one, to another, or only one of these. */
export const PeriodField = ({ label, value, t, onChosen }: PeriodFieldProps) => {
  const change = (end: "from" | "to", day: string): void => {
    const changed: Period = { ...value, [end]: day === "" ? undefined : day };
    const { from, to } = changed;
    const isOpen = from === undefined && to === undefined;
    onChosen(isOpen ? undefined : { ...(from !== undefined && { from }), ...(to !== undefined && { to }) });
  };
  const box = (end: "from" | "to", words: string) => (
    <label>
      {words}
      <input
        type="date"
        value={value?.[end] ?? ""}
        onChange={({ currentTarget }) => change(end, currentTarget.value)}
      />
    </label>
  );
  return (
    <fieldset class="period">
      <legend>{label}</legend>
      {box("from", t("list_from"))}
      {box("to", t("list_to"))}
    </fieldset>
  );
};
