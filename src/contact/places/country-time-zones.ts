import { COUNTRY_ZONE_TABLE } from "./generated/country-zones.ts";
import { tableLines } from "./table-lines.ts";

const ZONES: ReadonlyMap<string, string> = new Map(
  tableLines(COUNTRY_ZONE_TABLE).flatMap((line) => {
    const [area = "", ...countries] = line.split(" ");
    return countries.map((country): [string, string] => [country.slice(0, 2), `${area}/${country.slice(3)}`]);
  }),
);

/**
 * The IANA time zone of a country (ISO 3166-1 alpha-2, upper case), or undefined where the code is not known. A country
 * with several zones has that of its capital or its largest city.
 */
export const timeZoneOfCountry = (country: string): string | undefined => ZONES.get(country);
