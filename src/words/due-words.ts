import { timeOf } from "../model/instant.ts";
import type { Translate } from "./translate.ts";

interface Format {
  readonly language: string;
  readonly zone: string;
  readonly format: Intl.DateTimeFormat;
}

/** Takes long to make, and keeps the time zone in which it was made. */
let last: Format | undefined;

const formatIn = (language: string): Intl.DateTimeFormat => {
  const zone = Temporal.Now.timeZoneId();
  if (last?.language !== language || last.zone !== zone)
    last = { language, zone, format: new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }) };
  return last.format;
};

/** A deadline as date and time of the zone that this computer has now; what is no date is given as it is. */
export const dueWords = (expirationTime: string, t: Translate): string => {
  const time = timeOf(expirationTime);
  return time === undefined ? expirationTime : formatIn(t("uiLanguage")).format(time);
};
