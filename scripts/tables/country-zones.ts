import { primaryZones } from "./cldr.ts";
import { timeZoneCalled, timeZones } from "./time-zones.ts";

/**
 * Countries with several zones of which CLDR calls none the main one: the zone of the capital, or of the largest city
 * where most people live by that clock. Kosovo has no zone of its own.
 */
const CHOSEN: Readonly<Record<string, string>> = {
  AR: "America/Argentina/Buenos_Aires",
  AU: "Australia/Sydney",
  BR: "America/Sao_Paulo",
  CA: "America/Toronto",
  CD: "Africa/Kinshasa",
  CY: "Asia/Nicosia",
  FM: "Pacific/Pohnpei",
  GL: "America/Nuuk",
  ID: "Asia/Jakarta",
  KI: "Pacific/Tarawa",
  KZ: "Asia/Almaty",
  MN: "Asia/Ulaanbaatar",
  MX: "America/Mexico_City",
  PF: "Pacific/Tahiti",
  PG: "Pacific/Port_Moresby",
  PS: "Asia/Hebron",
  RU: "Europe/Moscow",
  US: "America/New_York",
  XK: "Europe/Belgrade",
};

/** The time zone of a country; undefined for one where nobody lives, or only for a season. */
export const zoneOfCountry = (code: string): string | undefined => {
  const chosen = CHOSEN[code] ?? primaryZones[code];
  if (chosen !== undefined) return timeZoneCalled(chosen)?.name;
  const [only, second] = timeZones.filter(({ region }) => region === code);
  return second ? undefined : only?.name;
};
