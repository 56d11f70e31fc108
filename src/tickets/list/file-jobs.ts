import { instantAt } from "../../model/instant.ts";
import type { Ticket } from "../model/ticket.ts";
import { titleWords } from "../components/ticket-words.ts";
import { readBackup, writeBackup, type BrokenRecord } from "../files/backup.ts";
import { calendarOfTickets } from "../files/calendar-of-tickets.ts";
import { CSV_HEAD, csvOfTickets } from "../files/csv-of-tickets.ts";
import type { TicketFilter } from "../store/read/list-tickets.ts";
import { readTicket, readTickets } from "../model/read-ticket.ts";
import { recordName } from "../model/record-facts.ts";
import type { Translate } from "../../words/translate.ts";
import type { TicketsSource } from "./tickets-source.ts";

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
export const fileJobs = (source: TicketsSource, filter: TicketFilter, t: Translate) => {
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
    exportTable: (): Promise<Said> => {
      const parts = [CSV_HEAD];
      return withRecords(
        filter,
        (records) => {
          save("csv", "text/csv", parts);
          return exported(records.length, records);
        },
        (stretch) => parts.push(csvOfTickets(stretch)),
      );
    },
    exportCalendar: (): Promise<Said> =>
      withRecords({ ...filter, status: "awaitingResponse" }, async (records) => {
        save("ics", "text/calendar", [calendarOfTickets(records, await source.remindBefore())]);
        const dated = readTickets(records).filter((ticket) => ticket.serviceLevelAgreement !== undefined);
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
      const known = tickets.length - restored.value;
      if (broken.length === 0) return { words: t("all_restored", restored.value, known), isWrong: false };
      return {
        words: t("all_restoredPartly", restored.value, all, known, broken.length),
        isWrong: true,
        broken,
      };
    },
  };
};
