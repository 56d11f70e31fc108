import type { ResponseTime } from "../../deadline/response-time-policy.ts";
import { spanWords } from "../../words/time-words.ts";
import type { Translate } from "../../words/translate.ts";

/** What is promised, in words: "2 h, in English round the clock, otherwise in business hours". */
export const promiseWords = (promised: ResponseTime, t: Translate): string => {
  if (promised.kind === "noCommitment") return t("options_noCommitment");
  if (promised.kind === "businessDays")
    return promised.days === 1 ? t("options_oneBusinessDay") : t("options_businessDays", promised.days);
  return t("options_promise", spanWords(promised.minutes, t), t(`options_clock_${promised.clock}`));
};
