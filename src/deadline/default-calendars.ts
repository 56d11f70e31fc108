import { WEEKDAYS, type BusinessCalendar, type BusinessSpan, type Weekday } from "./business-time/business-calendar.ts";
import { timeZoneOfCountry } from "../contact/places/country-time-zones.ts";

const WORKWEEK: readonly Weekday[] = ["mon", "tue", "wed", "thu", "fri"];
const ARABIC_WEEK: readonly Weekday[] = ["sun", "mon", "tue", "wed", "thu"];

const MICROSOFT_365 =
  "Microsoft 365 technical support by country and language " +
  "(MicrosoftDocs/microsoft-365-docs microsoft-365/admin/support-contact-info.md 0776bed3)";
const PARTNER_CENTER = "Partner Center support hours (learn.microsoft.com/partner-center/support/support-hours)";
const DYNAMICS =
  "Dynamics support hours of 2020-10-27 " +
  "(MicrosoftDocs/power-platform power-platform/admin/support-overview.md 04226413)";

/** Published hours of support in one language for some countries; `timeZone` where it is not the country's own. */
interface PublishedHours {
  readonly language: string;
  readonly countries: readonly string[];
  readonly days: readonly Weekday[];
  readonly span: BusinessSpan;
  readonly timeZone?: string;
  readonly source: string;
}

const inHours = (
  language: string,
  countries: string,
  [open, close]: BusinessSpan,
  days: readonly Weekday[] = WORKWEEK,
  source = MICROSOFT_365,
): PublishedHours => ({ language, countries: countries.split(" "), days, span: [open, close], source });

const LATIN_AMERICA = "AR BO CL CO CR DO EC GT HN MX NI PA PE PR PY SV UY VE";

/**
 * Hours by language and country (deadlines-and-tickets.md 2). No source names holidays, so there are none: they are the
 * person's to add.
 */
export const PUBLISHED_HOURS: readonly PublishedHours[] = [
  inHours("de", "DE AT LI CH LU", ["08:00", "21:00"]),
  inHours("fr", "FR BE MC CH LU", ["08:00", "21:00"]),
  { ...inHours("fr", "CA", ["09:00", "17:00"]), timeZone: "America/Toronto" },
  inHours("it", "IT CH", ["08:00", "21:00"]),
  inHours("es", "ES", ["08:00", "21:00"]),
  inHours("es", LATIN_AMERICA, ["00:00", "24:00"], WEEKDAYS),
  inHours("pt", "PT", ["08:00", "18:00"]),
  inHours("pt", "BR", ["00:00", "24:00"], WEEKDAYS),
  inHours("pl", "PL", ["08:00", "18:00"]),
  inHours("cs", "CZ", ["08:00", "18:00"]),
  inHours("hu", "HU", ["08:00", "18:00"]),
  inHours("tr", "TR", ["08:00", "18:00"]),
  { ...inHours("ru", "RU UA BY KZ", ["07:00", "20:00"]), timeZone: "Europe/Moscow" },
  inHours("ja", "JP", ["09:00", "17:30"], WORKWEEK, DYNAMICS),
  inHours("ko", "KR", ["09:00", "18:00"]),
  inHours("zh", "CN TW HK", ["09:00", "18:00"]),
  inHours("id", "ID", ["08:00", "17:00"]),
  inHours("ar", "AE OM", ["11:00", "20:00"], ARABIC_WEEK),
  inHours("ar", "BH DZ EG IQ JO KW LB LY MA QA SA TN YE", ["10:00", "18:00"], ARABIC_WEEK),
  { ...inHours("en", "US CA", ["06:00", "18:00"], WORKWEEK, PARTNER_CENTER), timeZone: "America/Los_Angeles" },
];

const calendarOf = (timeZone: string, days: readonly Weekday[], [open, close]: BusinessSpan): BusinessCalendar => ({
  timeZone,
  hours: Object.fromEntries(days.map((day) => [day, [[open, close]]])),
  holidays: [],
});

/** The parts of a language tag; where it has no country, the likeliest one for that language. */
const readLocale = (tag: string): { language: string; region: string | undefined } => {
  try {
    const { language, region } = new Intl.Locale(tag.trim().replaceAll("_", "-")).maximize();
    return { language: language ?? "", region };
  } catch {
    return { language: "", region: undefined };
  }
};

/** Hours of support that nobody has confirmed, and who has published them; no source where they are only assumed. */
export interface DefaultHours {
  readonly calendar: BusinessCalendar;
  readonly source?: string;
}

/**
 * The hours of support in a language for a country until the person sets others: the published ones for both, else the
 * published ones of the language where it is at home (German for the Netherlands is served from Germany; English is at
 * home everywhere), else 9-17 from Monday to Friday in the country's time zone. There is always a result: an unknown
 * country becomes the likeliest one of the language, and where that is not known either the zone is UTC.
 * @param language BCP 47 tag, `de` or `de-AT`
 * @param country ISO 3166-1 alpha-2
 */
export const defaultHours = (language: string | undefined, country: string | undefined): DefaultHours => {
  const { language: spoken, region = "" } = readLocale(language ?? "");
  const wanted = country?.trim().toUpperCase() ?? "";
  const home = timeZoneOfCountry(wanted) ? wanted : region;
  for (const place of spoken === "en" ? [home] : [home, region]) {
    const hours = PUBLISHED_HOURS.find((each) => each.language === spoken && each.countries.includes(place));
    if (!hours) continue;
    return {
      calendar: calendarOf(hours.timeZone ?? timeZoneOfCountry(place) ?? "UTC", hours.days, hours.span),
      source: hours.source,
    };
  }
  return { calendar: calendarOf(timeZoneOfCountry(home) ?? "UTC", WORKWEEK, ["09:00", "17:00"]) };
};

/** The calendar of `defaultHours`. */
export const defaultCalendar = (language: string | undefined, country: string | undefined): BusinessCalendar =>
  defaultHours(language, country).calendar;
