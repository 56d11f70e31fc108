import type { ResponseTime } from "../../../deadline/response-time-policy.ts";
import { spanWords } from "../../../words/time-words.ts";
import type { Translate } from "../../../words/translate.ts";

/** A response time in words: "2 h, in English round the clock, otherwise in business hours". */
export const responseTimeWords = (time: ResponseTime, t: Translate): string => {
  if (time.kind === "noCommitment") return t("options_noCommitment");
  if (time.kind === "businessDays")
    return time.days === 1 ? t("options_oneBusinessDay") : t("options_businessDays", time.days);
  return t("options_promise", spanWords(time.minutes, t), t(`options_clock_${time.clock}`));
};
