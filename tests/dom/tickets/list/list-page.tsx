import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/requests.css";
import "../../../../src/tickets/list/tickets-page.css";
import "../../../../src/tickets/list/files/files.css";
import { render } from "preact";
import { done } from "../../../../src/model/outcome.ts";
import type { TicketChange } from "../../../../src/messages/message-list.ts";
import type { BackupFacts } from "../../../../src/tickets/model/backup/backup-age.ts";
import type { Customer } from "../../../../src/tickets/model/customer.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import type { TicketList } from "../../../../src/tickets/components/hooks/requests-source.ts";
import { planSettings } from "../../../../src/settings/restore/plan-settings.ts";
import { readingOf } from "../../../../src/settings/settings-reading.ts";
import type { RecordPlan } from "../../../../src/tickets/store/restore/plan-records.ts";
import type { TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { TicketsPage } from "../../../../src/tickets/list/tickets-page.tsx";
import type { ChosenRestore } from "../../../../src/tickets/list/files/restore-plan.ts";
import type { TicketsSource } from "../../../../src/tickets/list/tickets-source.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { changeIn } from "../change-in.ts";
import { NOW } from "../popup/tickets.ts";
import { translationInto } from "../../words/interface-language.ts";

interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** What the page has had done since it was opened. */
export const opened = {
  changes: [] as { id: string; change: TicketChange }[],
  files: [] as SavedFile[],
  restored: [] as ChosenRestore[],
  customers: [] as Customer[],
  /** What is known of the last backup. */
  backup: [] as BackupFacts[],
  /** Waited for before a restore is written; false stops it. */
  hold: (_signal: AbortSignal): Promise<boolean> => Promise.resolve(true),
};

/** Has the page as it is before anything was done. */
export const reset = (): void => {
  for (const list of [opened.changes, opened.files, opened.restored, opened.customers, opened.backup]) list.length = 0;
  opened.hold = () => Promise.resolve(true);
};

/** What a restore would do where the store has some of the records. */
const planned = <T extends { readonly id: string }>(
  records: readonly T[],
  there: readonly { readonly id: string }[],
): RecordPlan<T> => {
  const missing = records.filter(({ id }) => !there.some((one) => one.id === id));
  return {
    records: missing,
    counts: { added: missing.length, changed: 0, skipped: records.length - missing.length },
  };
};

/** Draws the page with these tickets. */
export const open = (tickets: readonly Ticket[], language: "en" | "de" = "en"): void => {
  const t = translationInto(language);
  setPageLanguage(document, t("all_title"), t);
  const matching = ({ search, status }: TicketFilter): Ticket[] =>
    tickets.filter(
      (one) =>
        one.title.toLowerCase().includes(search.toLowerCase()) && (status === undefined || one.status === status),
    );
  let present = tickets;
  const source: TicketsSource = {
    read: async (filter, limit, show: (list: TicketList) => void) => {
      const found = matching(filter);
      show({ tickets: found.slice(0, limit), more: found.length > limit });
      return done(undefined);
    },
    readAll: async (filter, each) => done(each(matching(filter))),
    remindBefore: () => Promise.resolve(15),
    readBesides: () => Promise.resolve(done({ customers: opened.customers, settings: { fillMode: "onClick" } })),
    readBackup: () => Promise.resolve(opened.backup[0]),
    backedUp: () => void opened.backup.splice(0),
    planRestore: async (backup, pace) =>
      (await pace(0, backup.tickets.length))
        ? done({
            tickets: planned(backup.tickets, tickets),
            customers: planned(backup.customers, []),
            settings: planSettings(backup.settings, readingOf({}, undefined)),
          })
        : done(undefined),
    restore: async (chosen, pace, signal) => {
      if (!(await pace(0, 1)) || !(await opened.hold(signal))) return done({ outcome: "cancelled" });
      opened.restored.push(chosen);
      return done({
        outcome: "restored",
        counts: {
          tickets: { added: chosen.tickets.length, changed: 0, skipped: 0 },
          customers: { added: chosen.customers.length, changed: 0, skipped: 0 },
          settings: { added: 0, changed: chosen.settings ? 1 : 0, skipped: 0 },
        },
      });
    },
    readSeparator: () => Promise.resolve("comma"),
    saveSeparator: () => undefined,
    saveFile: (name, _type, parts) => void opened.files.push({ name, text: parts.join("") }),
    change: async (id, change) => {
      opened.changes.push({ id, change });
      const { tickets: changed, made } = changeIn(present, id, change, NOW);
      present = changed;
      return done(made ? { made } : {});
    },
    opened: () => undefined,
    watch: () => undefined,
    watchProblems: (changed) => changed([]),
    markSeen: () => undefined,
    lastDeleted: () => Promise.resolve(done(undefined)),
    openAddress: () => undefined,
    now: () => NOW,
  };
  render(<TicketsPage source={source} t={t} />, document.body);
};
