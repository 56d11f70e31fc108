import type { Ticket } from "../model/ticket.ts";
import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { done } from "../../model/outcome.ts";
import { browser } from "../../platform/browser.ts";
import { extensionProblems } from "../components/hooks/extension-problems.ts";
import { extensionReader } from "../components/hooks/extension-reader.ts";
import { connectStore } from "../store/database/connect-store.ts";
import { stretches } from "../store/reader/stretches.ts";
import { watchStore } from "../store/store-marker.ts";
import { extensionFiles } from "./files/extension-files.ts";
import type { TicketsSource } from "./tickets-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The page's view of the extension: reads the ticket store, and has the background change it. */
export const extensionTickets = (): TicketsSource => {
  const reader = extensionReader(browser);
  const problems = extensionProblems(browser.storage);
  return {
    ...extensionFiles(connectStore(), reader),
    read: async (filter, limit, show, signal) => {
      const found: Ticket[] = [];
      for await (const stretch of stretches(reader, filter)) {
        if (signal.aborted) return done(undefined);
        if (!stretch.ok) return stretch;
        found.push(...stretch.value);
        if (found.length > limit) break;
        if (stretch.value.length > 0) show({ tickets: [...found], more: true });
      }
      show({ tickets: found.slice(0, limit), more: found.length > limit });
      return done(undefined);
    },
    change: (id, change) => send("changeTicket", { id, change }),
    opened: () => void send("sweep", {}),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    watchProblems: problems.watch,
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    lastDeleted: (from, to) => reader.read("lastDeleted", { from, to }),
    openAddress: (url) => void browser.tabs.create({ url }).catch(reportError),
  };
};
