import "../../../../src/ui/tokens.css";
import "../../../../src/ui/base.css";
import "../../../../src/ui/requests.css";
import "../../../../src/tickets/list/tickets-page.css";
import { render } from "preact";
import { done } from "../../../../src/model/outcome.ts";
import type { TicketChange } from "../../../../src/messages/message-list.ts";
import type { Ticket } from "../../../../src/tickets/model/ticket.ts";
import type { TicketList } from "../../../../src/tickets/components/hooks/requests-source.ts";
import type { TicketFilter } from "../../../../src/tickets/store/read/list-tickets.ts";
import { TicketsPage } from "../../../../src/tickets/list/tickets-page.tsx";
import type { TicketsSource } from "../../../../src/tickets/list/tickets-source.ts";
import { setPageLanguage } from "../../../../src/ui/page-language.ts";
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
  restored: [] as Ticket[],
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
  const source: TicketsSource = {
    read: async (filter, limit, show: (list: TicketList) => void) => {
      const found = matching(filter);
      show({ tickets: found.slice(0, limit), more: found.length > limit });
      return done(undefined);
    },
    readAll: async (filter, each) => done(each(matching(filter))),
    remindBefore: () => Promise.resolve(15),
    restore: async (some) => done(opened.restored.push(...some)),
    readSeparator: () => Promise.resolve("comma"),
    saveSeparator: () => undefined,
    saveFile: (name, _type, parts) => void opened.files.push({ name, text: parts.join("") }),
    change: async (id, change) => {
      opened.changes.push({ id, change });
      return done(undefined);
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
