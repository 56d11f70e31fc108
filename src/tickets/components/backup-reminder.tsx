import type { BackupFacts } from "../model/backup/backup-age.ts";
import type { Translate } from "../../words/translate.ts";

interface BackupReminderProps {
  /** Of a backup that is due. */
  readonly backup: BackupFacts;
  readonly t: Translate;
}

/** A line that says since when there is no backup. */
export const BackupReminder = ({ backup: { saved }, t }: BackupReminderProps) => {
  const date = new Intl.DateTimeFormat(t("uiLanguage"), { dateStyle: "long" });
  return (
    <p class="hint" role="note">
      {saved === undefined ? t("backup_never") : t("backup_old", date.format(new Date(saved)))}
    </p>
  );
};
