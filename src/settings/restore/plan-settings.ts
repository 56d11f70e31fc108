import { withTenant } from "../../tenant/verdict/known-tenants.ts";
import type { TeamSettings } from "../../tickets/team/address/team-address.ts";
import { isManaged } from "../is-managed.ts";
import type { SettingPath } from "../problems/setting-path.ts";
import { isRecord, type FoundProblem } from "../problems/settings-problem.ts";
import { readSource } from "../read-source.ts";
import type { SettingsReading } from "../settings-reading.ts";
import { MAX_OWN_TENANTS, type Settings } from "../settings-schema.ts";

/** What settings of a backup would do to the person's own. */
export interface SettingsPlan {
  /** The parts that become others, whole. */
  readonly change: Partial<Settings>;
  readonly added: number;
  readonly changed: number;
  /** Those that are alike, and those that a policy has set. */
  readonly skipped: number;
  /** What of the backup cannot be used, and is left out. */
  readonly problems: readonly FoundProblem[];
}

type Values = Readonly<Record<string, unknown>>;
type Present = Pick<SettingsReading, "user" | "managed">;
type Step = "added" | "changed" | "skipped";

/** Settings that consist of settings: fields of the contact details, calendars by language. */
const COMPOUND: readonly string[] = ["contactDetails", "calendars"];

const recordOf = (value: unknown): Values => (isRecord(value) ? value : {});

const stepOf = ({ managed }: Present, path: SettingPath, present: unknown, value: unknown): Step => {
  if (isManaged({ managed }, ...path) || JSON.stringify(present) === JSON.stringify(value)) return "skipped";
  return present === undefined ? "added" : "changed";
};

/** Own tenants are only ever added: one that is missing lets a form of the own organization be filled. */
const planOwnTenants = (present: Settings["ownTenants"], restored: Settings["ownTenants"]) => {
  const steps: Step[] = [];
  let ownTenants = present;
  for (const tenant of restored) {
    const next = withTenant(ownTenants, tenant);
    const isNews = next.length <= MAX_OWN_TENANTS && JSON.stringify(next) !== JSON.stringify(ownTenants);
    if (isNews) ownTenants = next;
    steps.push(isNews ? "added" : "skipped");
  }
  return { steps, value: ownTenants };
};

const planCompound = (present: Present, part: string, before: Values, restored: Values) => {
  const steps = Object.entries(restored).map(
    ([name, value]) => [name, value, stepOf(present, [part, name], before[name], value)] as const,
  );
  const taken = steps.flatMap(([name, value, step]) => (step === "skipped" ? [] : [[name, value] as const]));
  return { steps: steps.map(([, , step]) => step), value: { ...before, ...Object.fromEntries(taken) } };
};

const planTeam = (present: Present, restored: TeamSettings) => {
  const before = present.user.team;
  const isSame = before?.url === restored.url && before.database === restored.database;
  const value = isSame ? before : { ...restored, on: false };
  return { steps: [stepOf(present, ["team"], before, value)], value };
};

const planPart = (present: Present, part: string, value: unknown): { steps: readonly Step[]; value: unknown } => {
  const before = (present.user as Values)[part];
  if (part === "ownTenants") return planOwnTenants(present.user.ownTenants, value as Settings["ownTenants"]);
  // A file switches no team on: only the click that asks for access does.
  if (part === "team") return planTeam(present, value as TeamSettings);
  if (COMPOUND.includes(part)) return planCompound(present, part, recordOf(before), recordOf(value));
  return { steps: [stepOf(present, [part], before, value)], value };
};

/**
 * What becomes of the person's settings by those of a backup. They pass the checks of a policy, which name an unknown
 * setting too. What a policy has set stays as it is, and so does what the backup does not have.
 * @param raw settings as they are in the file
 */
export const planSettings = (raw: unknown, present: Present): SettingsPlan => {
  const { values, problems } = readSource(raw, "managed");
  const parts = Object.entries(values).map(([part, value]) => [part, planPart(present, part, value)] as const);
  const steps = parts.flatMap(([, plan]) => plan.steps);
  const count = (kind: Step): number => steps.filter((step) => step === kind).length;
  return {
    change: Object.fromEntries(
      parts.flatMap(([part, plan]) => (plan.steps.every((step) => step === "skipped") ? [] : [[part, plan.value]])),
    ),
    added: count("added"),
    changed: count("changed"),
    skipped: count("skipped"),
    problems,
  };
};
