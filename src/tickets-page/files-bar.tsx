import { useRef, useState } from "preact/hooks";
import type { Ticket } from "../model/ticket.ts";
import { InvalidBackupError, readBackup, type Backup } from "../tickets/backup.ts";
import { calendarOfTickets } from "../tickets/calendar-of-tickets.ts";
import { CSV_HEAD, csvOfTickets } from "../tickets/csv-of-tickets.ts";
import type { TicketFilter } from "../tickets/list-tickets.ts";
import type { Translate } from "../ui/translate.ts";
import type { TicketsSource } from "./tickets-source.ts";

interface FilesBarProps {
  readonly source: TicketsSource;
  readonly filter: TicketFilter;
  readonly t: Translate;
}

/** The day in a file's name. */
const dayOf = (now: number): string => new Date(now).toISOString().slice(0, 10);

/** Table and calendar of what is shown, and the whole log as a backup, out and in again. */
export const FilesBar = ({ source, filter, t }: FilesBarProps) => {
  const [said, setSaid] = useState<{ readonly words: string; readonly isWrong: boolean }>();
  const chooser = useRef<HTMLInputElement>(null);
  const day = dayOf(source.now());
  const doing = (work: () => Promise<string>) => (): void => {
    work().then(
      (words) => setSaid({ words, isWrong: false }),
      (error: unknown) => {
        const detail = error instanceof Error ? error.message : String(error);
        setSaid({ words: t(error instanceof InvalidBackupError ? "all_noBackup" : "all_failed", detail), isWrong: true });
      },
    );
  };
  const everything = async (wanted: TicketFilter): Promise<Ticket[]> => {
    const tickets: Ticket[] = [];
    await source.readAll(wanted, (stretch) => tickets.push(...stretch));
    return tickets;
  };
  const exportTable = doing(async () => {
    const parts = [CSV_HEAD];
    let count = 0;
    await source.readAll(filter, (stretch) => {
      parts.push(csvOfTickets(stretch));
      count += stretch.length;
    });
    source.saveFile(`on-behalf-${day}.csv`, "text/csv", parts);
    return t("all_exported", count);
  });
  const exportCalendar = doing(async () => {
    const tickets = await everything({ ...filter, status: "awaitingResponse" });
    source.saveFile(`on-behalf-${day}.ics`, "text/calendar", [calendarOfTickets(tickets, await source.remindBefore())]);
    return t("all_exported", tickets.filter(({ serviceLevelAgreement }) => serviceLevelAgreement !== undefined).length);
  });
  const backUp = doing(async () => {
    const backup: Backup = { format: "on-behalf-backup", version: 1, date: new Date(source.now()).toISOString(), tickets: await everything({ search: "" }) };
    source.saveFile(`on-behalf-${day}.json`, "application/json", [JSON.stringify(backup)]);
    return t("all_exported", backup.tickets.length);
  });
  const restore = (file: File): void =>
    doing(async () => {
      const { tickets } = readBackup(await file.text());
      return t("all_restored", await source.restore(tickets), tickets.length);
    })();
  return (
    <div class="files">
      <button type="button" onClick={exportTable}>
        {t("all_exportTable")}
      </button>
      <button type="button" onClick={exportCalendar}>
        {t("all_exportCalendar")}
      </button>
      <button type="button" onClick={backUp}>
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
          if (file) restore(file);
          currentTarget.value = "";
        }}
      />
      <p role={said?.isWrong ? "alert" : "status"} class={said?.isWrong ? "wrong" : "hint"}>
        {said?.words}
      </p>
    </div>
  );
};
