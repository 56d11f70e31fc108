import type { ListedRequest } from "../../../submission/model/listed-request.ts";
import { dayInNumber } from "../../../submission/model/request-number.ts";
import { timeOf } from "../../../model/instant.ts";
import type { Ticket } from "../ticket.ts";

const DAY = 24 * 60 * 60_000;
/** Maximum delay after which a portal writes down a request that was sent, in ms. */
const SLACK = 10 * 60_000;
/** Maximum difference of a shown time from ours, in minutes; morning and afternoon are not distinguished. */
const MINUTES = 15;
const HALF_DAY = 12 * 60;

const fold = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();

/** Lists put the number behind the title, in brackets and with a number sign. */
const bare = (text: string, supportTicketId: string): string => {
  let rest = fold(text.replace(supportTicketId, ""));
  while (/[ (#)]$/.test(rest)) rest = rest.slice(0, -1);
  return rest;
};

/** Whether one of the texts is this title. */
export const hasTitle = ({ supportTicketId, texts }: ListedRequest, title: string): boolean => {
  const wanted = bare(title, supportTicketId);
  return wanted !== "" && texts.some((text) => bare(text, supportTicketId) === wanted);
};

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** Whether a text shows the day of an instant, in the order and with the names of whatever language. */
const showsDay = (text: string, at: number, timeZone: string | undefined, language: string): boolean => {
  const numbers = new Set((text.replace(/\d{1,2}:\d\d(?::\d\d)?/g, " ").match(/\p{Nd}+/gu) ?? []).map(withoutZeros));
  const zone = timeZone === undefined ? {} : { timeZone };
  return [language, "en"].some((locale) => {
    const partsOf = (month: "numeric" | "short" | "long") =>
      new Intl.DateTimeFormat(locale, { ...zone, year: "numeric", month, day: "numeric" }).formatToParts(at);
    const part = (type: Intl.DateTimeFormatPartTypes, month: "numeric" | "short" | "long" = "numeric"): string =>
      withoutZeros(partsOf(month).find((one) => one.type === type)?.value ?? "?");
    const isNamed = (["short", "long"] as const).some((month) => text.includes(fold(part("month", month))));
    const year = part("year");
    return (
      numbers.has(part("day")) &&
      (numbers.has(year) || numbers.has(year.slice(-2))) &&
      (numbers.has(part("month")) || isNamed)
    );
  });
};

/** Whether the time of day in a text, if it has one, is that of an instant. */
const showsTime = (text: string, at: number, timeZone: string | undefined): boolean => {
  const [, hour, minute] = /(?<!\d)(\d{1,2}):(\d\d)/.exec(text) ?? [];
  if (hour === undefined) return true;
  const [hours = 0, minutes = 0] = new Intl.DateTimeFormat("en", {
    ...(timeZone === undefined ? {} : { timeZone }),
    hour: "numeric",
    minute: "numeric",
    hourCycle: "h23",
  })
    .formatToParts(at)
    .filter(({ type }) => type === "hour" || type === "minute")
    .map(({ value }) => Number(value));
  const apart = Math.abs((Number(hour) - hours) * 60 + Number(minute) - minutes) % HALF_DAY;
  return Math.min(apart, HALF_DAY - apart) <= MINUTES;
};

/** A language that the browser does not know as one counts as English. */
const knownLanguage = (language: string): string => {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? "en";
  } catch {
    return "en";
  }
};

/**
 * Whether a list shows a ticket's time: by the day in a long number, else by day and time of day as the list writes
 * them, in the person's time zone or in UTC.
 * @param language BCP 47 tag of the page
 */
export const hasTime = (
  { supportTicketId, texts }: ListedRequest,
  { createdDate }: Pick<Ticket, "createdDate">,
  language: string,
): boolean => {
  const created = timeOf(createdDate);
  if (created === undefined) return false;
  const day = dayInNumber(supportTicketId);
  if (!Number.isNaN(day)) return created - day > -DAY && created - day < 2 * DAY;
  const locale = knownLanguage(language);
  return texts
    .map(fold)
    .some((text) =>
      [undefined, "UTC"].some(
        (zone) =>
          [created, created + SLACK].some((at) => showsDay(text, at, zone, locale)) && showsTime(text, created, zone),
      ),
    );
};
