import type { TicketFilter } from "../model/facets/ticket-filter.ts";
import type { Translate } from "../../words/translate.ts";
import type { FoundList } from "./catalog/use-found.ts";

interface ListSummaryProps {
  readonly list: FoundList | undefined;
  readonly filter: TicketFilter;
  readonly t: Translate;
}

/** How many requests were found, of how many; or why there are none. */
export const ListSummary = ({ list, filter, t }: ListSummaryProps) => {
  const number = new Intl.NumberFormat(t("uiLanguage"));
  const isEmpty = list?.total !== undefined && list.count === 0;
  const words = (): string => {
    if (list?.total === undefined) return t("list_counting");
    if (!isEmpty) return t("list_count", number.format(list.count), number.format(list.total));
    if (list.total === 0) return t("all_empty");
    return filter.search === "" ? t("all_none") : t("popup_noMatch", filter.search);
  };
  return (
    <p class={isEmpty ? "empty" : "count"} role="status">
      {words()}
    </p>
  );
};
