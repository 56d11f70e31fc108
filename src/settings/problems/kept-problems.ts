import * as v from "valibot";
import { settingPathSchema } from "./setting-path.ts";
import { SETTINGS_PROBLEM_KINDS, type SettingsProblemKind } from "./settings-problem-kinds.ts";
import { isRecord, type SettingsProblem } from "./settings-problem.ts";

/** A broken value as it is kept aside. */
type Kept = Pick<SettingsProblem, "kind" | "path" | "value">;

const kindOf = (kind: unknown): SettingsProblemKind => SETTINGS_PROBLEM_KINDS.find((one) => one === kind) ?? "unusable";

const keptOf = (entry: unknown): Kept => {
  const path = v.safeParse(settingPathSchema, isRecord(entry) ? entry["path"] : undefined);
  return isRecord(entry) && path.success
    ? { kind: kindOf(entry["kind"]), path: path.output, value: entry["value"] }
    : { kind: "unusable", path: [], value: entry };
};

/** The broken values that are kept aside, read from what is stored. */
export const keptProblems = (stored: unknown): SettingsProblem[] =>
  (Array.isArray(stored) ? stored : []).map((entry: unknown) => ({ source: "kept", ...keptOf(entry) }));

/** With further broken values; one that is kept already is kept once. */
export const withKept = (stored: unknown, replaced: readonly SettingsProblem[]): Kept[] => {
  const all = [...keptProblems(stored), ...replaced].map(({ kind, path, value }): Kept => ({ kind, path, value }));
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
};

/** Without one that the person discards. */
export const withoutKept = (stored: unknown, { kind, path, value }: Kept): Kept[] => {
  const gone = JSON.stringify({ kind, path, value });
  return withKept(stored, []).filter((one) => JSON.stringify(one) !== gone);
};
