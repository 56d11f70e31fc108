import * as v from "valibot";

/**
 * The place of a setting among the others: names of parts, and of a list the index of the entry. `["fillMode"]`,
 * `["ownTenants", 1, "domain"]`; the empty path is the settings as a whole.
 */
export type SettingPath = readonly (string | number)[];

/** Whether both are one place. */
export const isSamePath = (one: SettingPath, other: SettingPath): boolean =>
  one.length === other.length && one.every((segment, index) => segment === other[index]);

const INDEX = /^\d+$/;

/** A path as it is stored; earlier versions wrote `ownTenants.1.domain`. */
export const settingPathSchema = v.union([
  v.array(v.union([v.string(), v.number()])),
  v.pipe(
    v.string(),
    v.transform((path): (string | number)[] =>
      path === "" ? [] : path.split(".").map((part) => (INDEX.test(part) ? Number(part) : part)),
    ),
  ),
]);
