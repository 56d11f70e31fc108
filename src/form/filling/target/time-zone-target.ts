import { fold } from "../../../page/text/fold.ts";
import { rankedTarget, type TargetValue } from "./target-value.ts";

/** The name of a zone in the tz database, as some lists show it. */
const ZONE = /^\w+(?:\/[\w+-]+){1,2}$/;

/**
 * The entry of a time zone: one that names it, alone or among others ("(UTC+01:00) Amsterdam, Berlin",
 * "Europe/Berlin").
 * @param zone its name in the tz database
 * @param links further names of the very zone: `Europe/Kiev` beside `Europe/Kyiv`
 * @param others places that share the zone in some lists
 */
export const timeZoneTarget = (zone: string, links: readonly string[], others: readonly string[]): TargetValue => {
  const city = zone.split("/").at(-1)?.replaceAll("_", " ") ?? zone;
  const tiers = [others, links, [city], [zone]].map((names) => names.map(fold));
  return rankedTarget(zone, city, (shown) => {
    // Without the distance to UTC in brackets.
    const text = shown.replace(/\([^()a-z]{0,20}\)/g, "").trim();
    const parts = text
      .replaceAll("_", " ")
      .split(/[,;/、]/)
      .map(fold);
    // "Canada/Eastern" is no entry of `US/Eastern`; any city of a Windows zone speaks for that.
    const isPart = (name: string, tier: number): boolean => (tier === 0 || !ZONE.test(text)) && parts.includes(name);
    return 1 + tiers.findLastIndex((names, tier) => names.some((name) => name === fold(text) || isPart(name, tier)));
  });
};
