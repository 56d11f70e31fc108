import { COUNT_LIMIT } from "../model/urgency.ts";
import { OPEN_LIMIT, type OpenCounts } from "../store/read/open-counts.ts";
import type { Translate } from "../../words/translate.ts";

interface HeaderCountsProps {
  readonly counts: OpenCounts | undefined;
  readonly t: Translate;
}

const shown = (count: number, limit: number): string => (count < limit ? String(count) : `${limit - 1}+`);

/** How many requests are open, due within the hour, and overdue, in the whole ticket store. */
export const HeaderCounts = ({ counts, t }: HeaderCountsProps) => (
  <p class="counts">
    {counts !== undefined && (
      <>
        <span>{t("popup_openCount", shown(counts.open, OPEN_LIMIT))}</span>
        {counts.overdue > 0 && (
          <span class="overdue-count">{t("popup_overdueCount", shown(counts.overdue, COUNT_LIMIT))}</span>
        )}
        {counts.dueSoon > 0 && (
          <span class="due-soon-count">{t("popup_dueSoonCount", shown(counts.dueSoon, COUNT_LIMIT))}</span>
        )}
      </>
    )}
  </p>
);
