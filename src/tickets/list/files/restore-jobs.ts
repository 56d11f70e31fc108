import { done, failed, type Outcome } from "../../../model/outcome.ts";
import { BACKUP_PARTS, MAX_BACKUP_SIZE, type BackupPart, type BackupReading } from "../../files/backup.ts";
import { readBackup, type Pace } from "../../files/read-backup.ts";
import type { Translate } from "../../../words/translate.ts";
import type { FilesSource } from "./files-source.ts";
import { chosenOf, doneCounts, type RestorePlan } from "./restore-plan.ts";
import { failing, type Said } from "./said.ts";

/** How far a restore is: what it does, and how many of how many records are done; none where that is not known. */
export interface Progress {
  readonly step: "reading" | "comparing" | "sending" | "saving";
  readonly done: number;
  readonly all: number;
}

/** Shows progress, and says whether to go on. */
export type ShowProgress = (progress: Progress) => Promise<boolean>;

/** A backup that was read, and what a restore of it would do. */
export interface ReadPlan {
  readonly backup: BackupReading;
  readonly plan: RestorePlan;
}

const cancelled = (t: Translate): Said => ({ words: t("restore_cancelled"), isWrong: false });

/** What the page does with a backup: nothing is written before `run`. Trouble is in the person's words. */
export const restoreJobs = (source: FilesSource, t: Translate) => ({
  /** Reads a backup and looks what a restore of it would do. */
  read: async (file: Blob, show: ShowProgress): Promise<Outcome<ReadPlan, Said>> => {
    if (file.size > MAX_BACKUP_SIZE) return failed({ words: t("backup_tooLarge"), isWrong: true });
    const pace =
      (step: Progress["step"]): Pace =>
      (count, all) =>
        show({ step, done: count, all });
    const read = await readBackup(await file.text(), pace("reading"));
    if (!read.ok) {
      const { kind, broken } = read.trouble;
      return failed(kind === "cancelled" ? cancelled(t) : { words: t(`backup_${kind}`), isWrong: true, broken });
    }
    const plan = await source.planRestore(read.value, pace("comparing"));
    if (!plan.ok) return failed(failing(plan.trouble.detail, t));
    return plan.value ? done({ backup: read.value, plan: plan.value }) : failed(cancelled(t));
  },
  /** Restores the parts that the person has chosen. */
  run: async (
    { backup, plan }: ReadPlan,
    parts: ReadonlySet<BackupPart>,
    show: ShowProgress,
    signal: AbortSignal,
  ): Promise<Said> => {
    const pace: Pace = (count, all) => show({ step: count < all ? "sending" : "saving", done: count, all });
    const restored = await source.restore(chosenOf(plan, backup.settings, parts), pace, signal);
    if (!restored.ok) {
      const { kind, message } = restored.error;
      return kind === "failed" ? { words: t("restore_failed", message), isWrong: true } : failing(message, t);
    }
    const { value } = restored;
    if (value.outcome !== "restored")
      return value.outcome === "cancelled" ? cancelled(t) : { words: t("restore_interrupted"), isWrong: true };
    const counts = doneCounts(plan, value.counts, parts);
    return {
      words: t("restore_restored"),
      isWrong: false,
      lines: BACKUP_PARTS.filter((part) => parts.has(part)).map((part) => {
        const { added, changed, skipped } = counts[part];
        return t("restore_done", t(`restore_${part}`), added, changed, skipped);
      }),
    };
  },
});
