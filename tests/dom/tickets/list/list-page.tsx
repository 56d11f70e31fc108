import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/requests.css";
import "../../../../src/tickets/list/tickets-page.css";
import "../../../../src/tickets/list/files/files.css";
import "../../../../src/tickets/list/table/table.css";
import "../../../../src/tickets/list/detail/detail.css";
import "../../../../src/tickets/reports/components/reports.css";
import { render } from "preact";
import { done } from "../../../../src/model/outcome.ts";
import type { TicketChange } from "../../../../src/messages/message-list.ts";
import { ticketByHand, type RequestByHand } from "../../../../src/tickets/model/by-hand/request-by-hand.ts";
import { facetsOf } from "../../../../src/tickets/model/facets/facets.ts";
import { matcherOf } from "../../../../src/tickets/model/facets/matcher.ts";
import { reportOf } from "../../../../src/tickets/reports/model/report.ts";
import type { BackupFacts } from "../../../../src/tickets/model/backup/backup-age.ts";
import type { Customer } from "../../../../src/tickets/model/customer.ts";
import { planSettings } from "../../../../src/settings/restore/plan-settings.ts";
import { readingOf } from "../../../../src/settings/settings-reading.ts";
import type { RecordPlan } from "../../../../src/tickets/store/restore/plan-records.ts";
import type { ChosenRestore } from "../../../../src/tickets/list/files/restore-plan.ts";
import { knownPeople } from "../../../../src/tickets/model/people/known-people.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { byIndex, ordererIn } from "../../../../src/tickets/store/catalog/in-order.ts";
import type { TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { TicketsPage } from "../../../../src/tickets/list/tickets-page.tsx";
import type { Kept, TicketsSource } from "../../../../src/tickets/list/source/tickets-source.ts";
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
  added: [] as RequestByHand[],
  copied: [] as string[],
  prints: [] as string[],
};

/** Whether no time passes for the page. */
export const clock = { isStill: false };

/** What the person is called. */
export const self: { name: string | undefined; isInTeam: boolean } = { name: undefined, isInTeam: false };

/** Waited for before a restore is written; false stops it. */
export const holds = { hold: (_signal: AbortSignal): Promise<boolean> => Promise.resolve(true) };

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

/** How the person likes the page, as it is kept. */
export const kept: { present: Kept } = { present: { views: [], density: "comfortable" } };

const PAGE = location.pathname;

/** Closes the page, and forgets its address and what it was asked. */
export const close = (): void => {
  render(null, document.body);
  history.replaceState(null, "", PAGE);
  for (const list of Object.values(opened)) list.length = 0;
  kept.present = { views: [], density: "comfortable" };
  holds.hold = () => Promise.resolve(true);
  clock.isStill = false;
  Object.assign(self, { name: undefined, isInTeam: false });
};

/** The requests of the page that is open; a change is heard by it. */
let present: readonly Ticket[] = [];
let watchers: (() => void)[] = [];

/** The requests as they are now. */
export const stored = (): readonly Ticket[] => present;

/** Changes the requests as if another page had done so. */
export const change = (next: readonly Ticket[]): void => {
  present = next;
  for (const heard of watchers) heard();
};

const found = (filter: TicketFilter, moment = { now: NOW, timeZone: Temporal.Now.timeZoneId() }): Ticket[] => {
  const matches = matcherOf(filter, moment);
  return present.filter((one) => {
    const facets = facetsOf(one);
    return facets !== undefined && matches(facets);
  });
};

const catalog = (): TicketsSource["catalog"] => {
  let result: { turn: number; ids: readonly string[] } = { turn: 0, ids: [] };
  const at = (ids: readonly string[]): Ticket[] => ids.flatMap((id) => present.find((one) => one.id === id) ?? []);
  return {
    find: async ({ filter, order, language }, moment) => {
      const facets = found(filter, moment).flatMap((one) => facetsOf(one) ?? []);
      const ids = ordererIn(language)
        .inOrder(facets.sort(byIndex), order)
        .map(({ id }) => id);
      result = { turn: result.turn + 1, ids };
      const customers = [...new Set(present.flatMap(({ customer }) => customer?.name ?? []))].sort();
      const people = knownPeople(
        present.flatMap(({ filedBy, assignee }) => [filedBy ?? [], assignee ?? []].flat()),
        language,
      );
      return done({ turn: result.turn, count: ids.length, total: found({ search: "" }).length, customers, people });
    },
    report: async (filter, moment) =>
      done(
        reportOf(
          found(filter, moment).flatMap((one) => facetsOf(one) ?? []),
          filter.filed ?? {},
          moment,
        ),
      ),
    rows: async (turn, from, to) => done(turn === result.turn ? at(result.ids.slice(from, to)) : undefined),
    ids: async (turn, from, to) => done(turn === result.turn ? result.ids.slice(from, to) : undefined),
  };
};

const apply = (id: string, wanted: TicketChange) => {
  opened.changes.push({ id, change: wanted });
  const { tickets, made } = changeIn(present, id, wanted, NOW);
  const isChanged = made && made.before !== made.after;
  const revised = made && { ...made.after, revision: made.after.revision + Number(isChanged) };
  if (made && isChanged) present = tickets.map((one) => (one === made.after && revised ? revised : one));
  return made && revised && isChanged ? { made: { before: made.before, after: revised } } : {};
};

const takenNumber = (request: RequestByHand): string | undefined =>
  present.find((one) => request.supportTicketId !== undefined && one.supportTicketId === request.supportTicketId)?.id;

/** Draws the page with these tickets. */
export const open = (tickets: readonly Ticket[], language: "en" | "de" = "en", address = ""): void => {
  const t = translationInto(language);
  setPageLanguage(document, t("all_title"), t);
  history.replaceState(null, "", `${PAGE}${address}`);
  [present, watchers] = [tickets, []];
  const heard = (): void => {
    for (const watcher of watchers) watcher();
  };
  const began = performance.now();
  const newest = (): Ticket[] =>
    found({ search: "" }).sort((one, other) => other.createdDate.localeCompare(one.createdDate));
  const source: TicketsSource = {
    newest: async (limit) => done(newest().slice(0, limit)),
    catalog: catalog(),
    one: async (id) => done(present.find((one) => one.id === id)),
    readAll: async (filter, each) => done(each(found(filter))),
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
      if (!(await pace(0, 1)) || !(await holds.hold(signal))) return done({ outcome: "cancelled" });
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
    change: async (id, wanted) => {
      const made = apply(id, wanted);
      heard();
      return done(made);
    },
    changeMany: async (changes) => {
      const made = changes.map(({ id, change: wanted }) => apply(id, wanted));
      heard();
      return done(made);
    },
    add: async (request) => {
      opened.added.push(request);
      const takenBy = takenNumber(request);
      if (takenBy !== undefined) return done({ takenBy });
      const ticket = ticketByHand(request, { now: () => NOW, newId: () => crypto.randomUUID(), profile: {} });
      if (!ticket) return { ok: false, error: { kind: "refused", message: "times" } };
      present = [...present, ticket];
      heard();
      return done({ added: ticket.id });
    },
    readKept: async () => kept.present,
    writeKept: async (some) => void (kept.present = { ...kept.present, ...some }),
    opened: () => undefined,
    watch: (watcher, signal) => {
      watchers.push(watcher);
      signal.addEventListener("abort", () => (watchers = watchers.filter((one) => one !== watcher)));
    },
    watchProblems: (changed) => changed([]),
    markSeen: () => undefined,
    readSelf: () => Promise.resolve({ ...self }),
    lastDeleted: () => Promise.resolve(done(undefined)),
    openAddress: () => undefined,
    copy: async (text) => void opened.copied.push(text),
    print: () => void opened.prints.push(document.querySelector(".on-paper")?.textContent ?? ""),
    now: () => NOW + (clock.isStill ? 0 : Math.round(performance.now() - began)),
  };
  render(<TicketsPage source={source} t={t} />, document.body);
};
