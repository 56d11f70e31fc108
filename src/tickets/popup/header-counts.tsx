import { COUNT_LIMIT, NEEDS, type Need } from "../model/urgency.ts";
import { OPEN_LIMIT, type OpenCounts } from "../store/read/open-counts.ts";
import type { MessageKey, Translate } from "../../words/translate.ts";

interface HeaderCountsProps {
  readonly counts: OpenCounts | undefined;
  /** The need whose requests alone are shown. */
  readonly shown: Need | undefined;
  readonly onShow: (need: Need | undefined) => void;
  readonly t: Translate;
}

const WORDS: Readonly<Record<Need, MessageKey>> = {
  overdue: "popup_overdueCount",
  dueSoon: "popup_dueSoonCount",
  unconfirmed: "popup_unconfirmedCount",
  noSeverity: "popup_noSeverityCount",
};

const countWords = (count: number, limit: number): string => (count < limit ? String(count) : `${limit - 1}+`);

/**
 * How many requests are open in the whole ticket store, and how many need the person for which reason; a press shows
 * only these.
 */
export const HeaderCounts = ({ counts, shown, onShow, t }: HeaderCountsProps) => {
  const needs = NEEDS.filter((need) => need === shown || (counts?.[need] ?? 0) > 0);
  return (
    <div class="counts">
      {counts !== undefined && <span>{t("popup_openCount", countWords(counts.open, OPEN_LIMIT))}</span>}
      {needs.length > 0 && (
        <div class="needs" role="group" aria-label={t("popup_needs")}>
          {needs.map((need) => (
            <button
              key={need}
              type="button"
              class={`need ${need}`}
              aria-pressed={need === shown}
              onClick={() => onShow(need === shown ? undefined : need)}
            >
              {t(WORDS[need], countWords(counts?.[need] ?? 0, COUNT_LIMIT))}
            </button>
          ))}
        </div>
      )}
    </div>
  );
};
