import type { SettingsPlan } from "../../../settings/restore/plan-settings.ts";
import type { BackupPart } from "../../files/backup.ts";
import { NOTHING_RESTORED, type RestoreCounts } from "../../model/backup/restored-ticket.ts";
import type { RecordPlans } from "../../store/restore/plan-records.ts";
import type { RestoredRecords } from "../../store/restore/restore-records.ts";

/** What a restore of a backup would do, part by part. */
export interface RestorePlan extends RecordPlans {
  readonly settings: SettingsPlan;
}

/** What of a backup is to be restored; without settings those stay as they are. */
export interface ChosenRestore extends RestoredRecords {
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** How a restore ended; unless `restored`, nothing was written. */
export type RestoreEnd =
  | { readonly outcome: "restored"; readonly counts: Readonly<Record<BackupPart, RestoreCounts>> }
  | { readonly outcome: "cancelled" | "interrupted" };

/** What a restore would do with one part. */
export const countsOf = (plan: RestorePlan, part: BackupPart): RestoreCounts =>
  part === "settings" ? plan.settings : plan[part].counts;

/** Whether anything would become another. */
export const hasNews = ({ added, changed }: RestoreCounts): boolean => added + changed > 0;

/** What is sent of a backup where these parts were chosen. */
export const chosenOf = (
  plan: RestorePlan,
  settings: Readonly<Record<string, unknown>>,
  parts: ReadonlySet<BackupPart>,
): ChosenRestore => ({
  tickets: parts.has("tickets") ? plan.tickets.records : [],
  customers: parts.has("customers") ? plan.customers.records : [],
  ...(parts.has("settings") && { settings }),
});

/** The counts of what was done: what was skipped before it was sent counts too; of a part that was not chosen none. */
export const doneCounts = (
  plan: RestorePlan,
  counts: Readonly<Record<BackupPart, RestoreCounts>>,
  parts: ReadonlySet<BackupPart>,
): Readonly<Record<BackupPart, RestoreCounts>> => {
  const records = (part: "tickets" | "customers"): RestoreCounts =>
    parts.has(part) ? { ...counts[part], skipped: counts[part].skipped + plan[part].counts.skipped } : NOTHING_RESTORED;
  return { tickets: records("tickets"), customers: records("customers"), settings: counts.settings };
};
