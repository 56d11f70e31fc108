import { readFileSync } from "node:fs";
import * as v from "valibot";

const text = v.string();

/** A JSON file of an installed package, in the shape in which it is read here. */
const read = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(readFileSync(new URL(`../../node_modules/${file}`, import.meta.url), "utf8")));

const supplemental = <S extends v.GenericSchema>(file: string, schema: S): v.InferOutput<S> =>
  read(`cldr-core/supplemental/${file}.json`, v.object({ supplemental: schema })).supplemental;

/** The release that the tables are made from. */
export const CLDR_VERSION = read("cldr-core/package.json", v.object({ version: text })).version;

const zoneSchema = v.object({
  /** All names of the zone in the tz database, the one that CLDR uses first. */
  _alias: v.optional(text),
  /** The present name in the tz database, where CLDR uses an older one. */
  _iana: v.optional(text),
  /** The country, where the key does not begin with its code. */
  _region: v.optional(text),
  _description: v.optional(text),
  /** The key of the zone into which this one was merged. */
  _preferred: v.optional(text),
});

/** The time zones by their keys of BCP 47 (`deber` is `Europe/Berlin`). */
export const zoneKeys = Object.entries(
  read(
    "cldr-bcp47/bcp47/timezone.json",
    v.object({ keyword: v.object({ u: v.object({ tz: v.record(text, v.union([text, zoneSchema])) }) }) }),
  ).keyword.u.tz,
).flatMap(([key, zone]) => (typeof zone === "string" ? [] : [{ key, ...zone }]));

/** Windows zones with the zones of the tz database that each stands for in one territory. */
export const windowsZoneRows = supplemental(
  "windowsZones",
  v.object({
    windowsZones: v.object({
      mapTimezones: v.array(v.object({ mapZone: v.object({ _other: text, _type: text }) })),
    }),
  }),
).windowsZones.mapTimezones.map(({ mapZone }) => ({
  windowsZone: mapZone._other,
  zones: mapZone._type.split(" ").filter((zone) => zone !== ""),
}));

/** The main zone of a country that has several. */
export const { primaryZones } = supplemental("primaryZones", v.object({ primaryZones: v.record(text, text) }));

/** Codes of regions with their numbers in ISO 3166-1. */
export const { codeMappings } = supplemental(
  "codeMappings",
  v.object({ codeMappings: v.record(text, v.object({ _numeric: v.optional(text) })) }),
);

/** Codes of regions that were withdrawn, or replaced by others. */
export const withdrawnRegions: ReadonlySet<string> = new Set(
  Object.keys(
    supplemental(
      "aliases",
      v.object({ metadata: v.object({ alias: v.object({ territoryAlias: v.record(text, v.unknown()) }) }) }),
    ).metadata.alias.territoryAlias,
  ),
);
