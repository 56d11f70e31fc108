import * as v from "valibot";
import { type TeamSettings, teamSettingsSchema } from "../tickets/team/address/team-address.ts";
import { type FoundProblem, isRecord, type Reading, refused, under, unknownIn } from "./problems/settings-problem.ts";

const PARTS = ["url", "database"] as const;

/** A team: without a usable server and database there is none, and each that is wrong is named. */
export const readTeam = (raw: unknown, isPolicy: boolean): Reading<TeamSettings> => {
  if (!isRecord(raw)) return refused(raw);
  const problems: FoundProblem[] = PARTS.flatMap((part) =>
    v.is(teamSettingsSchema.entries[part], raw[part]) ? [] : under(part, refused(raw[part]).problems),
  );
  if (isPolicy) problems.push(...unknownIn(raw, Object.keys(teamSettingsSchema.entries)));
  const parsed = v.safeParse(teamSettingsSchema, raw);
  if (parsed.success) return { value: parsed.output, problems };
  return { problems: problems.length > 0 ? problems : refused(raw).problems };
};
