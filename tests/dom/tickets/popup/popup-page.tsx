import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/requests.css";
import "../../../../src/tickets/popup/popup.css";
import "../../../../src/tickets/popup/row/row.css";
import "../../../../src/tickets/popup/sheets/sheets.css";
import { render } from "preact";
import type { TicketChange } from "../../../../src/messages/message-list.ts";
import { isSamePerson, keeperOf } from "../../../../src/tickets/model/people/keeper-of.ts";
import { readTicket } from "../../../../src/tickets/model/read-ticket.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { PopupApp } from "../../../../src/tickets/popup/popup-app.tsx";
import { draftKey, type Draft, type Drafts, type KeepDraft } from "../../../../src/tickets/components/hooks/drafts.ts";
import type { PopupSource } from "../../../../src/tickets/components/hooks/requests-source.ts";
import type { StoreProblem } from "../../../../src/tickets/store/store-problem.ts";
import { done, failed } from "../../../../src/model/outcome.ts";
import type { StoreResult, StoreTrouble } from "../../../../src/tickets/store/database/store-result.ts";
import { needsOf } from "../../../../src/tickets/model/needs/needs-of.ts";
import { NEEDS, type Need } from "../../../../src/tickets/model/urgency.ts";
import type { CustomerToOpen } from "../../../../src/tickets/store/customers/customers-to-open.ts";
import type { Translate } from "../../../../src/words/translate.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { translationInto } from "../../words/interface-language.ts";
import { changeIn } from "../change-in.ts";
import { NOW } from "./tickets.ts";

interface PopupOptions {
  readonly tickets: readonly Ticket[];
  readonly language?: "en" | "de";
  readonly drafts?: Drafts;
  /** Deleted, but not removed yet. */
  readonly deleted?: readonly Ticket[];
  /** What reading the ticket store ends in. */
  readonly failing?: StoreTrouble | Error;
  readonly problems?: readonly StoreProblem[];
  /** An older copy of us holds the ticket store open: it is never read. */
  readonly isBlocked?: boolean;
  readonly customers?: readonly CustomerToOpen[];
  /** Changes that the background takes, but to which no answer comes. */
  readonly isUnanswered?: boolean;
  /** What the person is called, and whose requests alone the popup showed the last time. */
  readonly self?: string;
  readonly isInTeam?: boolean;
  readonly keeper?: string;
}

const ofKeeper = (tickets: readonly Ticket[], keeper: string | undefined): readonly Ticket[] =>
  keeper === undefined ? tickets : tickets.filter((ticket) => isSamePerson(keeperOf(ticket), keeper));

/** The popup of a test, with a ticket store in memory and all that was asked of the extension. */
export const openPopup = ({
  tickets,
  language = "en",
  drafts = {},
  deleted = [],
  failing,
  problems = [],
  isBlocked = false,
  customers = [],
  isUnanswered = false,
  self,
  isInTeam = false,
  keeper: leftKeeper,
}: PopupOptions) => {
  let store = [...tickets];
  let all: readonly Ticket[] = [...tickets, ...deleted];
  const gone = new Set(deleted.map(({ id }) => id));
  let now = NOW;
  const watchers = new Set<() => void>();
  const changes: { id: string; change: TicketChange }[] = [];
  const opened: string[] = [];
  const keepers: (string | undefined)[] = [];
  const seen: StoreProblem[] = [];
  const saved: Record<string, Draft> = {};
  const set = (next: readonly Ticket[]): void => {
    store = [...next];
    for (const changed of watchers) changed();
  };
  let words = 0;
  const translation = translationInto(language);
  const t: Translate = (...call) => {
    words += 1;
    return translation(...call);
  };
  setPageLanguage(document, t("popup_heading"), t);
  const source: PopupSource = {
    read: async ({ search, need, keeper }, limit, show) => {
      if (failing instanceof Error) throw failing;
      if (failing) return failed(failing);
      if (isBlocked) return new Promise<StoreResult<void>>(() => undefined);
      const found =
        search === ""
          ? store
          : store.filter(({ title, customer }) =>
              `${title} ${customer.name}`.toLowerCase().includes(search.toLowerCase()),
            );
      const wanted = ofKeeper(found, keeper).filter(
        (ticket) => need === undefined || needsOf(ticket, now).includes(need),
      );
      show({ tickets: wanted.slice(0, limit), more: wanted.length > limit });
      return done(undefined);
    },
    opened: () => undefined,
    watch: (changed: () => void, signal: AbortSignal) => {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed));
    },
    count: async (at: number, keeper?: string) => {
      const counted = ofKeeper(store, keeper);
      const readable = counted.flatMap((record) => readTicket(record) ?? []);
      const has = (need: Need): number => readable.filter((ticket) => needsOf(ticket, at).includes(need)).length;
      const [overdue = 0, dueSoon = 0, unconfirmed = 0, noSeverity = 0] = NEEDS.map(has);
      const any = readable.filter((ticket) => needsOf(ticket, at).length > 0).length;
      return done({ open: counted.length, overdue, dueSoon, unconfirmed, noSeverity, any });
    },
    readSelf: async () => ({ name: self, isInTeam }),
    hasOtherKeepers: async (person: string) =>
      done(store.some((ticket) => keeperOf(ticket) !== undefined && !isSamePerson(keeperOf(ticket), person))),
    saveKeeper: (name: string | undefined) => void keepers.push(name),
    watchBlocked: (blocked: () => void) => {
      if (isBlocked) blocked();
    },
    watchProblems: (changed: (noted: readonly StoreProblem[]) => void) => changed(problems),
    markSeen: (problem: StoreProblem) => void seen.push(problem),
    change: async (id: string, change: TicketChange) => {
      changes.push({ id, change });
      if (isUnanswered) return new Promise<Awaited<ReturnType<PopupSource["change"]>>>(() => undefined);
      const { tickets: changed, made } = changeIn(all, id, change, now);
      all = changed;
      const present = all.find((ticket) => ticket.id === id);
      const isGone = present?.deletedDate !== undefined || (change.kind === "close" && present?.status === "closed");
      if (isGone) gone.add(id);
      else gone.delete(id);
      set(all.filter((ticket) => !gone.has(ticket.id)));
      return done(made ? { made } : {});
    },
    lastDeleted: async (from: number, to: number) => {
      const [first, last] = [new Date(from).toISOString(), new Date(to).toISOString()];
      return done(deleted.findLast(({ deletedDate = "" }) => deletedDate >= first && deletedDate <= last));
    },
    openAddress: (address: string) => void opened.push(address),
    openAll: () => void opened.push("all requests"),
    openOptions: () => void opened.push("options"),
    now: () => now,
    readTicket: async (id) => done(all.find((ticket) => ticket.id === id)),
    customers: async () => done(customers),
    saveDraft: ((kind, id, draft) => {
      if (draft) saved[draftKey(kind, id)] = draft;
      else delete saved[draftKey(kind, id)];
    }) satisfies KeepDraft,
  };
  const draw = (): void =>
    render(<PopupApp source={source} drafts={drafts} keeper={leftKeeper} t={t} />, document.body);
  draw();
  return {
    changes,
    opened,
    seen,
    saved,
    /** Whose requests alone were to be remembered as shown. */
    keepers,
    set,
    /** How many texts were looked up for what was drawn so far. */
    words: () => words,
    passTime: (milliseconds: number) => {
      now += milliseconds;
      set(store);
    },
    close: () => render(null, document.body),
  };
};
