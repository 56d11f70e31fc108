import * as v from "valibot";
import type { Tenant } from "../tenant/model/tenant.ts";
import { isOwnListIncomplete } from "./problems/is-own-list-incomplete.ts";
import { readSource, type SourceReading } from "./read-source.ts";
import type { SettingPath } from "./problems/setting-path.ts";
import { isRecord, type SettingsProblem } from "./problems/settings-problem.ts";
import { settingsSchema, type Settings } from "./settings-schema.ts";

/** The settings as they count. */
export interface SettingsInForce extends Settings {
  /** Own tenants may be missing from the list: a tenant that is not on it is not another one for that. */
  readonly ownTenantsIncomplete: boolean;
}

/** The settings in force, and how they came about. */
export interface SettingsReading {
  /** Policy over the person's own over defaults. */
  readonly settings: SettingsInForce;
  /** The person's own alone, over defaults: what the options edit. */
  readonly user: Settings;
  /** The settings that a policy has set; the person cannot change them. */
  readonly managed: readonly SettingPath[];
  readonly problems: readonly SettingsProblem[];
}

/** Parts that consist of parts: each is ruled by a policy for itself. */
const COMPOUND = ["contactDetails", "calendars"] as const;

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const pathsOf = (values: SourceReading["values"]): SettingPath[] => {
  const simple = Object.keys(values).filter((name) => !COMPOUND.some((part) => part === name));
  const compound = COMPOUND.flatMap((part) => Object.keys(recordOf(values[part])).map((name) => [part, name]));
  return [...simple.map((name) => [name]), ...compound];
};

const settingsOf = (values: SourceReading["values"]): Settings => v.parse(settingsSchema, values);

/**
 * Puts the settings together from what is stored. Nothing that is stored can make it throw.
 *
 * A policy wins part by part, the contact details field by field, the calendars language by language. Own tenants of
 * the policy and of the person count together, without a maximum: one more only makes the warning surer. Where an entry
 * of them cannot be read the others count, and the list is called incomplete.
 * @param besides problems found elsewhere
 */
export const readingOf = (
  rawUser: unknown,
  rawManaged: unknown,
  besides: readonly SettingsProblem[] = [],
): SettingsReading => {
  const [user, managed] = [readSource(rawUser, "user"), readSource(rawManaged, "managed")];
  const problems = [...user.problems, ...managed.problems, ...besides];
  const [own, ofPolicy] = [settingsOf(user.values), settingsOf(managed.values)];
  const merged = settingsOf({
    ...user.values,
    ...managed.values,
    contactDetails: { ...own.contactDetails, ...ofPolicy.contactDetails },
    calendars: { ...own.calendars, ...ofPolicy.calendars },
    ownTenants: [],
  });
  const ownTenants: Tenant[] = [...ofPolicy.ownTenants, ...own.ownTenants];
  return {
    settings: { ...merged, ownTenants, ownTenantsIncomplete: isOwnListIncomplete(problems) },
    user: own,
    managed: pathsOf(managed.values),
    problems,
  };
};
