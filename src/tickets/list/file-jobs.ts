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

/** What the page does with files: each gives what is to be said of it, or rejects. */
export const fileJobs = (source: TicketsSource, filter: TicketFilter, t: Translate) => {
  const now = instantAt(source.now());
  const save = (ending: string, type: string, parts: readonly string[]): void =>
    source.saveFile(`on-behalf-${now.slice(0, 10)}.${ending}`, type, parts);
  const read = async (wanted: TicketFilter): Promise<Ticket[]> => {
    const records: Ticket[] = [];
    await source.readAll(wanted, (stretch) => records.push(...stretch));
    return records;
  };
  const exported = (count: number, records: readonly Ticket[]): Said => {
    const unreadable = records.filter((record) => !readTicket(record));
    return unreadable.length === 0
      ? { words: t("all_exported", count), isWrong: false }
      : { words: t("all_exportedUnread", count, namesOf(unreadable, t)), isWrong: true };
  };
  return {
    exportTable: async (): Promise<Said> => {
      const [parts, records]: [string[], Ticket[]] = [[CSV_HEAD], []];
      await source.readAll(filter, (stretch) => {
        parts.push(csvOfTickets(stretch));
        records.push(...stretch);
      });
      save("csv", "text/csv", parts);
      return exported(records.length, records);
    },
    exportCalendar: async (): Promise<Said> => {
      const records = await read({ ...filter, status: "awaitingResponse" });
      save("ics", "text/calendar", [calendarOfTickets(records, await source.remindBefore())]);
      return exported(
        readTickets(records).filter(({ serviceLevelAgreement }) => serviceLevelAgreement !== undefined).length,
        records,
      );
    },
    backUp: async (): Promise<Said> => {
      const records = await read({ search: "" });
      save("json", "application/json", writeBackup(records, now));
      return exported(records.length, records);
    },
    restore: async (file: Blob): Promise<Said> => {
      const { tickets, broken } = readBackup(await file.text());
      const [restored, all] = [await source.restore(tickets), tickets.length + broken.length];
      if (broken.length === 0) return { words: t("all_restored", restored, all), isWrong: false };
      return {
        words: t("all_restoredPartly", restored, all, tickets.length - restored, broken.length),
        isWrong: true,
        broken,
      };
    },
  };
};
