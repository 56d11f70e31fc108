import type { Ticket } from "../model/ticket.ts";
import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { extensionProblems } from "../components/hooks/extension-problems.ts";
import { connectStore } from "../store/database/connect-store.ts";
import { lastDeleted } from "../store/read/last-deleted.ts";
import { listTickets } from "../store/read/list-tickets.ts";
import { watchStore } from "../store/store-marker.ts";
import { extensionFiles } from "./files/extension-files.ts";
import type { TicketsSource } from "./tickets-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The page's view of the extension: reads the ticket store itself, and has the background change it. */
export const extensionTickets = (): TicketsSource => {
  const store = connectStore();
  const problems = extensionProblems(browser.storage);
  return {
    ...extensionFiles(store),
    read: (filter, limit, show, signal) =>
      store.use(async (db) => {
        const found: Ticket[] = [];
        for await (const stretch of listTickets(db, filter)) {
          if (signal.aborted) return;
          found.push(...stretch);
          if (found.length > limit) break;
          if (stretch.length > 0) show({ tickets: [...found], more: true });
        }
        show({ tickets: found.slice(0, limit), more: found.length > limit });
      }),
    change: (id, change) => send("changeTicket", { id, change }),
    opened: () => void send("sweep", {}),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    watchProblems: problems.watch,
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    lastDeleted: (from, to) => store.use((db) => lastDeleted(db, from, to)),
    openAddress: (url) => void browser.tabs.create({ url }).catch(reportError),
  };
};
