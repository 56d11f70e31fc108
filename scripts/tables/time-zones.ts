import { zoneKeys } from "./cldr.ts";

/** A time zone with all its names in the tz database. */
export interface TimeZone {
  readonly region: string;
  /** The present name. */
  readonly name: string;
  /** The name that CLDR uses, often the older one. */
  readonly cldrName: string;
  /** The other names of the same zone. */
  readonly aliases: readonly string[];
}

/** Names that say how a clock runs, not where: half of a continent shares each. */
const CLOCKS = /^(?:CET|EET|EST|HST|MET|MST|WET|[A-Z]{3}\d[A-Z]{3})$/;

/** What other lists call Samoa is Apia, on the other side of the date line. */
const MISLEADING: ReadonlySet<string> = new Set(["Pacific/Samoa"]);

/** `Buenos Aires` of `America/Argentina/Buenos_Aires`. */
export const cityOf = (name: string): string => name.split("/").at(-1)?.replaceAll("_", " ") ?? name;

/** Whether the name is that of another place, whose zone was merged into this one: "Uzhhorod (Uzhgorod), Ukraine". */
const isMergedPlace = (key: string, name: string): boolean =>
  name.includes("/") &&
  zoneKeys.some(
    ({ _preferred, _description = "" }) =>
      _preferred === key && (_description.startsWith(cityOf(name)) || _description.includes(`(${cityOf(name)})`)),
  );

/** All time zones of CLDR that are places, or UTC. */
export const timeZones: readonly TimeZone[] = zoneKeys.flatMap(({ key, _alias, _iana, _region }): TimeZone[] => {
  const [cldrName, ...others] = _alias?.split(" ") ?? [];
  if (!cldrName?.includes("/") || cldrName === "Etc/Unknown") return [];
  const name = _iana ?? cldrName;
  const aliases = [cldrName, ...others].filter(
    (alias) => alias !== name && !CLOCKS.test(alias) && !MISLEADING.has(alias) && !isMergedPlace(key, alias),
  );
  // Keys of five letters begin with the country's code; `gmt` and `utcw05` do not.
  return [{ region: _region ?? (key.length === 5 ? key.slice(0, 2).toUpperCase() : ""), name, cldrName, aliases }];
});

/** The zone of any of its names. */
export const timeZoneCalled = (called: string): TimeZone | undefined =>
  timeZones.find(({ name, aliases }) => name === called || aliases.includes(called));
