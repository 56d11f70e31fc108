import * as v from "valibot";
import { lessonSchema, MAX_LESSONS } from "../lessons/model/lesson.ts";
import { LESSONS_KEY } from "../lessons/model/lessons-key.ts";
import type { SettingsSource } from "./problems/settings-problem-kinds.ts";
import { readCalendar } from "./read-calendar.ts";
import { readContactDetails } from "./read-contact-details.ts";
import { readList } from "./read-list.ts";
import { readTeam } from "./read-team.ts";
import { readOwnTenants } from "./read-own-tenants.ts";
import {
  isRecord,
  refused,
  under,
  unknownIn,
  type FoundProblem,
  type Reading,
  type SettingsProblem,
} from "./problems/settings-problem.ts";
import { settingsSchema } from "./settings-schema.ts";

/** The settings of one source as far as they can be used, and what is wrong with the others. */
export interface SourceReading {
  readonly values: Readonly<Record<string, unknown>>;
  readonly problems: readonly SettingsProblem[];
}

type PartReader = (raw: unknown, isPolicy: boolean) => Reading<unknown>;

const LANGUAGE = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i;

/** Each language that has a calendar; other keys are no languages, and in a policy a slip. */
const readCalendars: PartReader = (raw, isPolicy) => {
  if (!isRecord(raw)) return refused(raw);
  const languages = Object.keys(raw).filter((key) => LANGUAGE.test(key));
  const read = languages.map((language) => [language, readCalendar(raw[language], isPolicy)] as const);
  const problems = read.flatMap(([language, reading]) => under(language, reading.problems));
  return {
    value: Object.fromEntries(
      read.flatMap(([language, { value }]) => (value === undefined ? [] : [[language, value]])),
    ),
    problems: isPolicy ? [...problems, ...unknownIn(raw, languages)] : problems,
  };
};

const checkedBy =
  (schema: v.GenericSchema): PartReader =>
  (raw) => {
    const parsed = v.safeParse(schema, raw);
    return parsed.success ? { value: parsed.output, problems: [] } : refused(raw);
  };

const readLesson = (entry: unknown): Reading<unknown> => checkedBy(lessonSchema)(entry, true);

const READERS: Readonly<Record<string, PartReader>> = {
  ...Object.fromEntries(Object.entries(settingsSchema.entries).map(([name, schema]) => [name, checkedBy(schema)])),
  ownTenants: readOwnTenants,
  contactDetails: readContactDetails,
  calendars: readCalendars,
  team: readTeam,
};

/**
 * Reads the settings of one source, each part on its own, so that a broken one takes no other along. An unknown name in
 * a policy is a slip; among the person's own settings it is one of a later version.
 */
export const readSource = (raw: unknown, source: Exclude<SettingsSource, "kept">): SourceReading => {
  if (raw === undefined) return { values: {}, problems: [] };
  if (!isRecord(raw)) return { values: {}, problems: [{ source, kind: "unusable", path: [], value: raw }] };
  const isPolicy = source === "managed";
  const values: Record<string, unknown> = {};
  const problems: FoundProblem[] = [];
  for (const [name, read] of Object.entries(READERS)) {
    if (!Object.hasOwn(raw, name) || raw[name] === undefined) continue;
    const reading = read(raw[name], isPolicy);
    if (reading.value !== undefined) values[name] = reading.value;
    problems.push(...under(name, reading.problems));
  }
  if (isPolicy) {
    // They are read where they count (`src/lessons`); what is wrong with them is said beside all else.
    if (raw[LESSONS_KEY] !== undefined)
      problems.push(...under(LESSONS_KEY, readList(raw[LESSONS_KEY], MAX_LESSONS, readLesson).problems));
    problems.push(...unknownIn(raw, [...Object.keys(READERS), LESSONS_KEY]));
  }
  return { values, problems: problems.map((problem) => ({ source, ...problem })) };
};
