import type { SettingPath } from "./setting-path.ts";
import type { SettingsProblemKind, SettingsSource } from "./settings-problem-kinds.ts";

/** Something in a part of the settings that cannot be used; the path is relative to that part. */
export interface FoundProblem {
  readonly kind: SettingsProblemKind;
  readonly path: SettingPath;
  readonly value: unknown;
}

/** A part of the settings that cannot be used as it is. The raw value is kept until somebody replaces it. */
export interface SettingsProblem extends FoundProblem {
  readonly source: SettingsSource;
}

/** What was read of one part: its value, absent where nothing of it can be used, and what is wrong with it. */
export interface Reading<T> {
  readonly value?: T;
  readonly problems: readonly FoundProblem[];
}

/** The problems of a part as those of what holds it. */
export const under = (name: string | number, problems: readonly FoundProblem[]): FoundProblem[] =>
  problems.map(({ path, ...rest }) => ({ ...rest, path: [name, ...path] }));

/** Nothing of this value can be used. */
export const refused = (
  value: unknown,
  kind: SettingsProblemKind = "unusable",
): { readonly problems: readonly FoundProblem[] } => ({
  problems: [{ kind, path: [], value }],
});

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Maximum number of unknown names that are reported of one object. */
const MAX_UNKNOWN = 20;

/** Names that are not settings: a slip in a name loses the value under it. */
export const unknownIn = (raw: Readonly<Record<string, unknown>>, known: readonly string[]): FoundProblem[] =>
  Object.keys(raw)
    .filter((name) => !known.includes(name))
    .slice(0, MAX_UNKNOWN)
    .map((name) => ({ kind: "unknown", path: [name], value: raw[name] }));
