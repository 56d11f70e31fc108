import { WINDOWS_ZONE_TABLE } from "./generated/windows-zones.ts";
import { tableLines } from "./table-lines.ts";
import { linkedZones } from "./time-zone-links.ts";
import { WINDOWS_PLACES } from "./windows-places.ts";

const WINDOWS_ZONES = tableLines(WINDOWS_ZONE_TABLE).map((line) => {
  const [windowsName = "", zones = ""] = line.split(": ");
  return { windowsName, zones: zones.split(" ") };
});

/** "America/Argentina/Buenos_Aires" is known by its last part. */
const cityOf = (zone: string): string => zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;

/**
 * What a list of time zones may call a person's zone, beside its own name and city: by its Windows name, or by what
 * Windows shows for that, which is a few cities of the same zone.
 * @param zone IANA name
 */
export const timeZoneNames = (zone: string): string[] => {
  const names = [zone, ...linkedZones(zone)];
  const found = WINDOWS_ZONES.find(({ zones }) => zones.some((one) => names.includes(one)));
  if (!found) return [];
  return [found.windowsName, ...(WINDOWS_PLACES[found.windowsName] ?? found.zones.map(cityOf))];
};
