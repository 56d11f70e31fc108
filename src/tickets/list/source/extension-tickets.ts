import { RESTORED_AT_ONCE } from "../../model/ticket.ts";
import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import { extensionProblems } from "../../components/hooks/extension-problems.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import { connectStore } from "../../store/database/connect-store.ts";
import { lastDeleted } from "../../store/read/last-deleted.ts";
import { listTickets } from "../../store/read/list-tickets.ts";
import { newestTickets } from "../../store/read/newest-tickets.ts";
import { watchStore } from "../../store/store-marker.ts";
import type { WorkerThread } from "../../../platform/worker-calls.ts";
import { catalogOver } from "./catalog-over.ts";
import type { TicketsSource } from "./tickets-source.ts";
import { keptIn } from "./kept-in.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

const saveFile: TicketsSource["saveFile"] = (name, type, parts) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/**
 * The page's view of the extension: reads the ticket store itself, and has the background change it.
 * @param startCatalog starts the worker that holds the catalog
 */
export const extensionTickets = (startCatalog: () => WorkerThread): TicketsSource => {
  const store = connectStore();
  const problems = extensionProblems(browser.storage);
  return {
    newest: (limit) => store.use(async (db) => (await newestTickets(db, limit)).tickets),
    catalog: catalogOver(startCatalog),
    one: (id) => store.use((db) => db.get("tickets", id)),
    readAll: (filter, each) =>
      store.use(async (db) => {
        for await (const stretch of listTickets(db, filter)) each(stretch);
      }),
    ...keptIn(browser.storage.local),
    remindBefore: async () => (await readSettings(browser.storage)).settings.remindBefore,
    restore: async (tickets) => {
      let restored = 0;
      for (let from = 0; from < tickets.length; from += RESTORED_AT_ONCE) {
        const result = await send("restoreTickets", { tickets: tickets.slice(from, from + RESTORED_AT_ONCE) });
        if (!result.ok) return result;
        restored += result.value;
      }
      return { ok: true, value: restored };
    },
    change: (id, change) => send("changeTicket", { id, change }),
    changeMany: (changes) => send("changeTickets", { changes: [...changes] }),
    add: (request) => send("addTicket", request),
    opened: () => void send("sweep", {}),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    watchProblems: problems.watch,
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    lastDeleted: (from, to) => store.use((db) => lastDeleted(db, from, to)),
    openAddress: (url) => void browser.tabs.create({ url }).catch(reportError),
    now: () => Date.now(),
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  };
};
