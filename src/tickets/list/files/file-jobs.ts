import { instantAt } from "../../../model/instant.ts";
import type { Ticket } from "../../model/ticket.ts";
import { titleWords } from "../../components/ticket-words.ts";
import { readBackup, writeBackup, type BrokenRecord } from "../../files/backup.ts";
import { calendarOfTickets, datedTickets } from "../../files/calendar-of-tickets.ts";
import { csvTable } from "../../files/csv-of-tickets.ts";
import type { SeparatorName } from "../../files/csv-separator.ts";
import { ticketAddress } from "../../components/ticket-address.ts";
import type { TicketFilter } from "../../store/read/list-tickets.ts";
import { readTicket } from "../../model/read-ticket.ts";
import { recordName } from "../../model/record-facts.ts";
import type { Translate } from "../../../words/translate.ts";
import type { FilesSource } from "./files-source.ts";

/** What is said after a file was written or read. */
export interface Said {
  readonly words: string;
  readonly isWrong: boolean;
  /** Records of a backup that were left out. */
  readonly broken?: readonly BrokenRecord[];
}

/** Maximum number of unreadable requests that are named. */
const NAMED = 5;

const namesOf = (records: readonly Ticket[], t: Translate): string => {
  const names = records.slice(0, NAMED).map((record) => recordName(record) ?? titleWords({ title: "" }, t));
  return [...names, ...(records.length > NAMED ? [t("broken_more", records.length - NAMED)] : [])].join(", ");
};

/** What the page does with files: each gives what is to be said of it. */
export const fileJobs = (source: FilesSource, filter: TicketFilter, t: Translate) => {
  const now = instantAt(source.now());
  const save = (ending: string, type: string, parts: readonly string[]): void =>
    source.saveFile(`on-behalf-${now.slice(0, 10)}.${ending}`, type, parts);
  const failing = (detail: string): Said => ({ words: t("all_failed", detail), isWrong: true });
  /** Reads what a filter lets through, and goes on with it. */
  const withRecords = async (
    wanted: TicketFilter,
    use: (records: readonly Ticket[]) => Said | Promise<Said>,
    each?: (stretch: readonly Ticket[]) => void,
  ) => {
    const records: Ticket[] = [];
    const read = await source.readAll(wanted, (stretch) => {
      each?.(stretch);
      records.push(...stretch);
    });
    return read.ok ? use(records) : failing(read.trouble.detail);
  };
  const exported = (count: number, records: readonly Ticket[]): Said => {
    const unreadable = records.filter((record) => !readTicket(record));
    return unreadable.length === 0
      ? { words: t("all_exported", count), isWrong: false }
      : { words: t("all_exportedUnread", count, namesOf(unreadable, t)), isWrong: true };
  };
  return {
    exportTable: (separator: SeparatorName): Promise<Said> => {
      const table = csvTable(separator, { timeZone: Temporal.Now.timeZoneId(), now: source.now(), t });
      const parts = [table.head];
      return withRecords(
        filter,
        (records) => {
          save("csv", "text/csv", parts);
          return exported(records.length, records);
        },
        (stretch) => parts.push(table.lines(stretch)),
      );
    },
    /** @param all those too to which Microsoft has responded, or which are closed */
    exportCalendar: (all: boolean): Promise<Said> =>
      withRecords(all ? filter : { ...filter, status: "awaitingResponse" }, async (records) => {
        const dated = datedTickets(records, all);
        const facts = { remindBefore: await source.remindBefore(), addressOf: ticketAddress, t };
        save("ics", "text/calendar", [calendarOfTickets(dated, facts)]);
        return exported(dated.length, records);
      }),
    backUp: (): Promise<Said> =>
      withRecords({ search: "" }, (records) => {
        save("json", "application/json", writeBackup(records, now));
        return exported(records.length, records);
      }),
    restore: async (file: Blob): Promise<Said> => {
      const backup = readBackup(await file.text());
      if (!backup.ok)
        return { words: t("all_noBackup", backup.trouble.detail), isWrong: true, broken: backup.trouble.broken };
      const { tickets, broken } = backup.value;
      const restored = await source.restore(tickets);
      if (!restored.ok) return failing(restored.error.message);
      const all = tickets.length + broken.length;
      if (broken.length === 0) return { words: t("all_restored", restored.value, all), isWrong: false };
      return {
        words: t("all_restoredPartly", restored.value, all, tickets.length - restored.value, broken.length),
        isWrong: true,
        broken,
      };
    },
  };
};
