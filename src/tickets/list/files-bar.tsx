import { useEffect, useRef, useState } from "preact/hooks";
import type { TicketFilter } from "../store/read/list-tickets.ts";
import { FileButton } from "../../ui/file-button.tsx";
import type { Translate } from "../../words/translate.ts";
import { BackupReminder } from "../components/backup-reminder.tsx";
import { useBackupDue } from "../components/hooks/use-backup-due.ts";
import { BrokenList } from "./files/broken-list.tsx";
import { fileJobs } from "./files/file-jobs.ts";
import { FilesOptions, type FilesChoice } from "./files/files-options.tsx";
import type { FilesSource } from "./files/files-source.ts";
import { RestorePreview } from "./files/restore-preview.tsx";
import { RestoreProgress } from "./files/restore-progress.tsx";
import { failing, type Said } from "./files/said.ts";
import { useRestore } from "./files/use-restore.ts";

interface FilesBarProps {
  readonly source: FilesSource;
  readonly filter: TicketFilter;
  readonly t: Translate;
}

/** Table and calendar of what is shown, and the whole ticket store as a backup, out and in again. */
export const FilesBar = ({ source, filter, t }: FilesBarProps) => {
  const [said, setSaid] = useState<Said>();
  const [choice, setChoice] = useState<FilesChoice>({ separator: "comma", all: false });
  const opener = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    source.readSeparator().then((separator) => setChoice((present) => ({ ...present, separator })), reportError);
  }, [source]);
  const backup = useBackupDue(source, said ?? "opened");
  const jobs = fileJobs(source, filter, t);
  const restoring = useRestore(source, t, (end) => {
    setSaid(end);
    // What has the focus goes with the restore; where the person is elsewhere on the page it stays.
    const { activeElement, body } = document;
    if (activeElement === body || activeElement?.closest(".restore")) opener.current?.focus();
  });
  const doing = (work: () => Promise<Said>) => (): void => {
    work().then(setSaid, (error: unknown) =>
      setSaid(failing(error instanceof Error ? error.message : String(error), t)),
    );
  };
  return (
    <div class="files" data-group>
      <button type="button" onClick={doing(() => jobs.exportTable(choice.separator))}>
        {t("all_exportTable")}
      </button>
      <button type="button" onClick={doing(() => jobs.exportCalendar(choice.all))}>
        {t("all_exportCalendar")}
      </button>
      <button type="button" onClick={doing(jobs.backUp)}>
        {t("all_backUp")}
      </button>
      <FileButton
        words={t("all_restore")}
        fileWords={t("all_backupFile")}
        button={opener}
        isHeir
        onFile={(file) => {
          setSaid(undefined);
          restoring.open(file);
        }}
      />
      <FilesOptions
        choice={choice}
        t={t}
        onChosen={(next) => {
          setChoice(next);
          source.saveSeparator(next.separator);
        }}
      />
      {backup && <BackupReminder backup={backup} t={t} />}
      {restoring.view?.kind === "working" && (
        <RestoreProgress progress={restoring.view.progress} t={t} onCancel={restoring.cancel} />
      )}
      {restoring.view?.kind === "preview" && (
        <RestorePreview read={restoring.view.read} t={t} onRestore={restoring.run} onCancel={restoring.cancel} />
      )}
      <div class={`said ${said?.isWrong ? "wrong" : "hint"}`} role={said?.isWrong ? "alert" : "status"}>
        <p>{said?.words}</p>
        {said?.lines?.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {said?.broken && said.broken.length > 0 && <BrokenList broken={said.broken} t={t} />}
      </div>
    </div>
  );
};
