import * as v from "valibot";
import { contactDetailsSchema } from "../model/contact-details.ts";
import { parseEmail, parseEmails } from "../model/contact-input.ts";
import type { Parsed } from "../model/parsed.ts";
import { usableCalendarSchema } from "../model/usable-calendar.ts";
import { parsePhone } from "../phone/parse-phone.ts";
import { settingsSchema, type Settings } from "./settings-schema.ts";

/** A part of the settings that could not be read; its default stands in for it, and the raw value is kept. */
export interface SettingsProblem {
  /** `kept`: it was replaced since, and the broken value is stored aside. */
  readonly source: "user" | "managed" | "kept";
  /** `fillMode`, `contactDetails.phoneNumber`, or the empty text for the settings as a whole. */
  readonly path: string;
  readonly value: unknown;
}

/** The settings in force, and how they came about. */
export interface SettingsReading {
  /** Policy over the person's own over defaults. */
  readonly settings: Settings;
  /** The person's own alone, over defaults: what the options edit. */
  readonly user: Settings;
  /** The paths that a policy has set; the person cannot change them. */
  readonly managed: readonly string[];
  readonly problems: readonly SettingsProblem[];
}

type Entries = Readonly<Record<string, v.GenericSchema>>;
interface Parts {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly SettingsProblem[];
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Checks each part on its own, so that a broken one does not take the others with it. */
const readParts = (entries: Entries, raw: unknown, source: SettingsProblem["source"], path: string): Parts => {
  if (raw === undefined) return { values: {}, problems: [] };
  if (!isRecord(raw)) return { values: {}, problems: [{ source, path, value: raw }] };
  const values: Record<string, unknown> = {};
  const problems: SettingsProblem[] = [];
  for (const [name, schema] of Object.entries(entries)) {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    if (value === undefined) continue;
    const parsed = v.safeParse(schema, value);
    if (parsed.success) values[name] = parsed.output;
    else problems.push({ source, path: path === "" ? name : `${path}.${name}`, value });
  }
  return { values, problems };
};

const { contactDetails: _contactDetails, calendars: _calendars, ...plainEntries } = settingsSchema.entries;

/** What the options would not take from a person is not taken from a policy or the disk either. */
const as = <T>(parse: (text: string) => Parsed<T>) =>
  v.pipe(
    v.string(),
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed.ok) return parsed.value;
      addIssue({ message: parsed.problem });
      return NEVER;
    }),
  );

const contactEntries: Entries = {
  ...contactDetailsSchema.entries,
  primaryEmailAddress: as(parseEmail),
  additionalEmailAddresses: v.pipe(v.array(v.string()), v.transform((emails) => emails.join(";")), as(parseEmails)),
  phoneNumber: as(parsePhone),
};

/** Parts that consist of parts: each is checked, and ruled by a policy, for itself. */
const COMPOUND = ["contactDetails", "calendars"] as const;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** A schema for each language that has a calendar; other keys are no languages and are passed over. */
const calendarEntries = (raw: unknown): Entries =>
  Object.fromEntries(Object.keys(isRecord(raw) ? raw : {}).flatMap((language) => (LANGUAGE.test(language) ? [[language, usableCalendarSchema]] : [])));

const readSource = (raw: unknown, source: SettingsProblem["source"]): Parts => {
  const plain = readParts(plainEntries, raw, source, "");
  const rawContact = isRecord(raw) ? raw["contactDetails"] : undefined;
  const contact = readParts(contactEntries, rawContact, source, "contactDetails");
  const rawCalendars = isRecord(raw) ? raw["calendars"] : undefined;
  const calendars = readParts(calendarEntries(rawCalendars), rawCalendars, source, "calendars");
  return {
    values: { ...plain.values, contactDetails: contact.values, calendars: calendars.values },
    problems: [...plain.problems, ...contact.problems, ...calendars.problems],
  };
};

const recordOf = (value: unknown): Record<string, unknown> => (isRecord(value) ? value : {});

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const pathsOf = (values: Parts["values"]): string[] => {
  const compound = COMPOUND.flatMap((part) => Object.keys(recordOf(values[part])).map((name) => `${part}.${name}`));
  return [...Object.keys(values).filter((name) => !COMPOUND.some((part) => part === name)), ...compound];
};

/**
 * Puts the settings together from what is stored. Nothing that is stored can make it throw.
 *
 * A policy wins part by part, the contact details field by field, the calendars language by language. Own tenants of the policy and of the person count
 * together: one more only makes the warning surer. A list of own tenants with one broken entry is broken as a whole, as
 * a tenant that silently fell out of it would be taken for a customer.
 */
export const readingOf = (rawUser: unknown, rawManaged: unknown): SettingsReading => {
  const user = readSource(rawUser, "user");
  const managed = readSource(rawManaged, "managed");
  const merged = {
    ...user.values,
    ...managed.values,
    contactDetails: { ...recordOf(user.values["contactDetails"]), ...recordOf(managed.values["contactDetails"]) },
    calendars: { ...recordOf(user.values["calendars"]), ...recordOf(managed.values["calendars"]) },
    ownTenants: [...listOf(managed.values["ownTenants"]), ...listOf(user.values["ownTenants"])].slice(0, 200),
  };
  return {
    settings: v.parse(settingsSchema, merged),
    user: v.parse(settingsSchema, user.values),
    managed: pathsOf(managed.values),
    problems: [...user.problems, ...managed.problems],
  };
};
