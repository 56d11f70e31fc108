import { TIME_ZONE_ALIAS_TABLE } from "./generated/time-zone-aliases.ts";
import { tableLines } from "./table-lines.ts";

const GROUPS = tableLines(TIME_ZONE_ALIAS_TABLE).map((line) => line.split(" "));

/** "Canada/Eastern" names no city. */
const CITY = /^(?:Africa|America|Asia|Atlantic|Europe|Indian|Pacific)\/(?:.+\/)?([^/]+)$/;

/** The other names of the same zone in the tz database. */
export const linkedZones = (zone: string): string[] =>
  GROUPS.find((group) => group.includes(zone))?.filter((name) => name !== zone) ?? [];

/**
 * By what other names a list may show the same zone: names of the tz database, and earlier names of its city.
 * @param zone IANA name
 */
export const timeZoneLinks = (zone: string): string[] =>
  linkedZones(zone).flatMap((name) => [name, CITY.exec(name)?.[1]?.replaceAll("_", " ") ?? []].flat());
