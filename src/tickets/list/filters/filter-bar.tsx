import { useMemo } from "preact/hooks";
import { isSelf, isShared, type People } from "../../components/people/people.ts";
import { WhoseButtons } from "../../components/people/whose-buttons.tsx";
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
  readonly people: People;
  readonly t: Translate;
  readonly onFilter: (filter: TicketFilter) => void;
}

/** Filters that are always in sight; the others are under "More filters". */
const IN_SIGHT = new Set<string>(["search", "status", "deadline", "customer"]);

const isSet = (filter: TicketFilter, key: string): boolean =>
  key === "search" ? filter.search !== "" : filter[key as keyof TicketFilter] !== undefined;

const keysOf = (filter: TicketFilter): string[] => Object.keys(filter).filter((key) => isSet(filter, key));

/** What narrows the list down. */
export const FilterBar = ({ filter, customers, people, t, onFilter }: FilterBarProps) => {
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
  const isMine = filter.keeper !== undefined && isSelf(people, filter.keeper);
  const more = active.filter((key) => !IN_SIGHT.has(key) && !(key === "keeper" && isMine)).length;
  const persons = people.names.map((name) => ({ value: name, words: name }));
  /** A filter by person is there for several people, and for an address that names one. */
  const person = (key: "filedBy" | "keeper", label: string) =>
    (isShared(people) || filter[key] !== undefined) && choice(key, label, persons);
  return (
    <div class="filters" role="search" data-group aria-label={t("list_filters")}>
      <SearchField value={filter.search} t={t} onChange={(search) => onFilter({ ...filter, search })} />
      {people.self !== undefined && isShared(people) && (
        <WhoseButtons isMine={isMine} onChosen={(mine) => set("keeper", mine ? people.self : undefined)} t={t} />
      )}
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
          {person("filedBy", t("people_filedBy"))}
          {person("keeper", t("people_assignedTo"))}
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
