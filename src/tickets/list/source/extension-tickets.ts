import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import type { WorkerThread } from "../../../platform/pages/worker-calls.ts";
import { extensionProblems } from "../../components/hooks/extension-problems.ts";
import { extensionReader } from "../../components/hooks/extension-reader.ts";
import { readSelf } from "../../components/people/read-self.ts";
import { catalogOfPage, catalogOfReader } from "../../store/catalog/catalog-of-reader.ts";
import { connectStore } from "../../store/database/connect-store.ts";
import { watchStore } from "../../store/store-marker.ts";
import { extensionFiles } from "../files/extension-files.ts";
import { catalogOver } from "./catalog-over.ts";
import { keptIn } from "./kept-in.ts";
import type { TicketsSource } from "./tickets-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/**
 * The page's view of the extension: reads the ticket store, and has the background change it.
 * @param startCatalog starts the worker that holds the catalog
 */
export const extensionTickets = (startCatalog: () => WorkerThread): TicketsSource => {
  const reader = extensionReader(browser);
  const problems = extensionProblems(browser.storage);
  return {
    ...extensionFiles(connectStore(), reader),
    ...keptIn(browser.storage.local),
    newest: (limit) => reader.read("newestTickets", { limit }),
    catalog: catalogOfPage(catalogOver(startCatalog), catalogOfReader(reader)),
    one: (id) => reader.read("ticket", { id }),
    change: (id, change) => send("changeTicket", { id, change }),
    changeMany: (changes) => send("changeTickets", { changes: [...changes] }),
    add: (request) => send("addTicket", request),
    opened: () => void send("sweep", {}),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    watchProblems: problems.watch,
    readSelf: () => readSelf(browser.storage),
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    lastDeleted: (from, to) => reader.read("lastDeleted", { from, to }),
    openAddress: (url) => void browser.tabs.create({ url }).catch(reportError),
    copy: (text) => navigator.clipboard.writeText(text),
    print: () => window.print(),
  };
};
