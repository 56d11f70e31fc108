import { instantAt } from "../../../model/instant.ts";
import type { Ticket } from "../../model/ticket.ts";
import { ticketAddress } from "../../address/ticket-address.ts";
import { writeBackup } from "../../files/backup.ts";
import { calendarOfTickets, datedTickets } from "../../files/calendar-of-tickets.ts";
import { csvTable } from "../../files/csv-of-tickets.ts";
import type { SeparatorName } from "../../files/csv-separator.ts";
import type { TicketFilter } from "../../store/read/list-tickets.ts";
import { readTicket } from "../../model/read-ticket.ts";
import type { Translate } from "../../../words/translate.ts";
import type { FilesSource } from "./files-source.ts";
import { failing, namesOf, type Said } from "./said.ts";

/** What the page writes into files: each job gives what is to be said of it. */
export const fileJobs = (source: FilesSource, filter: TicketFilter, t: Translate) => {
  const now = instantAt(source.now());
  const save = (ending: string, type: string, parts: readonly string[]): void =>
    source.saveFile(`on-behalf-${now.slice(0, 10)}.${ending}`, type, parts);
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
    return read.ok ? use(records) : failing(read.trouble.detail, t);
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
    backUp: async (): Promise<Said> => {
      const besides = await source.readBesides();
      if (!besides.ok) return failing(besides.trouble.detail, t);
      return withRecords({ search: "" }, (tickets) => {
        save("json", "application/json", writeBackup({ ...besides.value, tickets }, now));
        source.backedUp();
        return exported(tickets.length, tickets);
      });
    },
  };
};
