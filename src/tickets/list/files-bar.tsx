import { useEffect, useRef, useState } from "preact/hooks";
import type { TicketFilter } from "../store/read/list-tickets.ts";
import type { Translate } from "../../words/translate.ts";
import { BrokenList } from "./files/broken-list.tsx";
import { fileJobs, type Said } from "./files/file-jobs.ts";
import { FilesOptions, type FilesChoice } from "./files/files-options.tsx";
import type { FilesSource } from "./files/files-source.ts";

interface FilesBarProps {
  readonly source: FilesSource;
  readonly filter: TicketFilter;
  readonly t: Translate;
}

/** Table and calendar of what is shown, and the whole ticket store as a backup, out and in again. */
export const FilesBar = ({ source, filter, t }: FilesBarProps) => {
  const [said, setSaid] = useState<Said>();
  const [choice, setChoice] = useState<FilesChoice>({ separator: "comma", all: false });
  const chooser = useRef<HTMLInputElement>(null);
  useEffect(() => {
    source.readSeparator().then((separator) => setChoice((present) => ({ ...present, separator })), reportError);
  }, [source]);
  const jobs = fileJobs(source, filter, t);
  const doing = (work: () => Promise<Said>) => (): void => {
    work().then(setSaid, (error: unknown) => {
      const detail = error instanceof Error ? error.message : String(error);
      setSaid({ words: t("all_failed", detail), isWrong: true });
    });
  };
  return (
    <div class="files">
      <button type="button" onClick={doing(() => jobs.exportTable(choice.separator))}>
        {t("all_exportTable")}
      </button>
      <button type="button" onClick={doing(() => jobs.exportCalendar(choice.all))}>
        {t("all_exportCalendar")}
      </button>
      <button type="button" onClick={doing(jobs.backUp)}>
        {t("all_backUp")}
      </button>
      <button type="button" onClick={() => chooser.current?.click()}>
        {t("all_restore")}
      </button>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        aria-label={t("all_backupFile")}
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) doing(() => jobs.restore(file))();
          currentTarget.value = "";
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
      <div role={said?.isWrong ? "alert" : "status"} class={said?.isWrong ? "wrong" : "hint"}>
        <p>{said?.words}</p>
        {said?.broken && said.broken.length > 0 && <BrokenList broken={said.broken} t={t} />}
      </div>
    </div>
  );
};
