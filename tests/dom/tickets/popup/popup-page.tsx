import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/requests.css";
import "../../../../src/tickets/popup/popup.css";
import { render } from "preact";
import type { TicketChange } from "../../../../src/messages/message-list.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import { PopupApp } from "../../../../src/tickets/popup/popup-app.tsx";
import type { NumberDrafts } from "../../../../src/tickets/components/hooks/requests-source.ts";
import type { StoreProblem } from "../../../../src/tickets/store/store-problem.ts";
import { done, failed } from "../../../../src/model/outcome.ts";
import type { StoreResult, StoreTrouble } from "../../../../src/tickets/store/database/store-result.ts";
import { deadlineState } from "../../../../src/words/deadline-state.ts";
import type { Translate } from "../../../../src/words/translate.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
import { translationInto } from "../../words/interface-language.ts";
import { changeIn } from "../change-in.ts";
import { NOW } from "./tickets.ts";

interface PopupOptions {
  readonly tickets: readonly Ticket[];
  readonly language?: "en" | "de";
  readonly drafts?: NumberDrafts;
  /** Deleted, but not removed yet. */
  readonly deleted?: readonly Ticket[];
  /** What reading the ticket store ends in. */
  readonly failing?: StoreTrouble | Error;
  readonly problems?: readonly StoreProblem[];
  /** An older copy of us holds the ticket store open: it is never read. */
  readonly isBlocked?: boolean;
}

/** The popup of a test, with a ticket store in memory and all that was asked of the extension. */
export const openPopup = ({
  tickets,
  language = "en",
  drafts = {},
  deleted = [],
  failing,
  problems = [],
  isBlocked = false,
}: PopupOptions) => {
  let store = [...tickets];
  let all: readonly Ticket[] = [...tickets, ...deleted];
  const gone = new Set(deleted.map(({ id }) => id));
  let now = NOW;
  const watchers = new Set<() => void>();
  const changes: { id: string; change: TicketChange }[] = [];
  const opened: string[] = [];
  const seen: StoreProblem[] = [];
  const saved: Record<string, string> = {};
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
  const source = {
    read: async (search: string, limit: number, show: (list: { tickets: Ticket[]; more: boolean }) => void) => {
      if (failing instanceof Error) throw failing;
      if (failing) return failed(failing);
      if (isBlocked) return new Promise<StoreResult<void>>(() => undefined);
      const found =
        search === ""
          ? store
          : store.filter(({ title, customer }) =>
              `${title} ${customer.name}`.toLowerCase().includes(search.toLowerCase()),
            );
      show({ tickets: found.slice(0, limit), more: found.length > limit });
      return done(undefined);
    },
    opened: () => undefined,
    watch: (changed: () => void, signal: AbortSignal) => {
      watchers.add(changed);
      signal.addEventListener("abort", () => watchers.delete(changed));
    },
    count: async (at: number) => {
      const states = store.map((ticket) => deadlineState(ticket, at));
      const has = (wanted: string): number => states.filter((state) => state === wanted).length;
      return done({ open: store.length, dueSoon: has("dueSoon"), overdue: has("overdue") });
    },
    watchBlocked: (blocked: () => void) => {
      if (isBlocked) blocked();
    },
    watchProblems: (changed: (noted: readonly StoreProblem[]) => void) => changed(problems),
    markSeen: (problem: StoreProblem) => void seen.push(problem),
    change: async (id: string, change: TicketChange) => {
      changes.push({ id, change });
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
    saveDraft: (id: string, text: string) => {
      saved[id] = text;
    },
  };
  const draw = (): void => render(<PopupApp source={source} drafts={drafts} t={t} />, document.body);
  draw();
  return {
    changes,
    opened,
    seen,
    saved,
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
