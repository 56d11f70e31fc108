import { useMemo } from "preact/hooks";
import type { TicketFilter } from "../../model/facets/ticket-filter.ts";
import { languageChoices, withChosen } from "../../../words/choices.ts";
import type { Translate } from "../../../words/translate.ts";
import { NO_FILTER } from "../address/page-state.ts";
import { PARTS, type Parts } from "../address/parts.ts";
import { ChoiceField } from "./choice-field.tsx";
import { cloudChoices, deadlineChoices, portalChoices, severityChoices, statusChoices } from "./filter-choices.ts";
import { PeriodField } from "./period-field.tsx";
import { SearchField } from "./search-field.tsx";

interface FilterBarProps {
  readonly filter: TicketFilter;
  /** The names of all customers. */
  readonly customers: readonly string[];
  readonly t: Translate;
  readonly onFilter: (filter: TicketFilter) => void;
}

/** Filters that are always in sight; the others are under "More filters". */
const IN_SIGHT = new Set<string>(["search", "status", "deadline", "customer"]);

const isSet = (filter: TicketFilter, key: string): boolean =>
  key === "search" ? filter.search !== "" : filter[key as keyof TicketFilter] !== undefined;

const keysOf = (filter: TicketFilter): string[] => Object.keys(filter).filter((key) => isSet(filter, key));

/** What narrows the list down. */
export const FilterBar = ({ filter, customers, t, onFilter }: FilterBarProps) => {
  const set = <K extends keyof Omit<TicketFilter, "search">>(key: K, value: TicketFilter[K]): void => {
    const { [key]: _before, ...others } = filter;
    onFilter({ ...others, search: filter.search, ...(value !== undefined && { [key]: value }) });
  };
  const any = t("all_any");
  const languages = useMemo(() => languageChoices(t), [t]);
  const names = useMemo(() => customers.map((name) => ({ value: name, words: name })), [customers]);
  /** A filter whose value an address can name too: read as an address is, so that it is one that is known. */
  const choice = <K extends keyof Parts & keyof Omit<TicketFilter, "search">>(
    key: K,
    label: string,
    choices: Parameters<typeof ChoiceField>[0]["choices"],
  ) => {
    const value = filter[key];
    const text = value === undefined ? undefined : PARTS[key].write(value);
    return (
      <ChoiceField
        label={label}
        value={text}
        none={any}
        choices={withChosen(choices, text ?? "")}
        onChosen={(chosen) => set(key, (chosen === undefined ? undefined : PARTS[key].read(chosen)) as TicketFilter[K])}
      />
    );
  };
  const active = keysOf(filter);
  const more = active.filter((key) => !IN_SIGHT.has(key)).length;
  return (
    <div class="filters" role="search" data-group aria-label={t("list_filters")}>
      <SearchField value={filter.search} t={t} onChange={(search) => onFilter({ ...filter, search })} />
      {choice("status", t("all_status"), statusChoices(t))}
      {choice("deadline", t("list_deadline"), deadlineChoices(t))}
      {choice("customer", t("all_customer"), names)}
      <details class="more-filters">
        <summary>{more === 0 ? t("list_moreFilters") : t("list_moreFiltersSet", more)}</summary>
        <div class="filters">
          {choice("severity", t("field_severity"), [
            ...severityChoices(t),
            { value: "none", words: t("options_notSet") },
          ])}
          {choice("portal", t("list_portal"), portalChoices())}
          {choice("cloud", t("list_cloud"), cloudChoices(t))}
          {choice("language", t("field_preferredSupportLanguage"), languages)}
          {choice("own", t("list_organization"), [
            { value: "no", words: t("list_customersOnly") },
            { value: "yes", words: t("popup_own") },
          ])}
          <PeriodField label={t("all_created")} value={filter.filed} t={t} onChosen={(filed) => set("filed", filed)} />
          <PeriodField label={t("all_due")} value={filter.due} t={t} onChosen={(due) => set("due", due)} />
        </div>
      </details>
      {active.length > 0 && (
        <button type="button" onClick={() => onFilter(NO_FILTER)}>
          {t("list_noFilters")}
        </button>
      )}
    </div>
  );
};
