import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { openOwnPage } from "../../platform/pages/open-own-page.ts";
import { LIST_PAGE } from "../address/list-address.ts";
import { watchStore } from "../store/store-marker.ts";
import { extensionReader } from "../components/hooks/extension-reader.ts";
import { extensionProblems } from "../components/hooks/extension-problems.ts";
import type { Drafts } from "../components/hooks/drafts.ts";
import type { PopupSource } from "../components/hooks/requests-source.ts";
import { readSelf } from "../components/people/read-self.ts";
import { keptKeeper } from "./kept-keeper.ts";
import { readTicketsFrom } from "./read-tickets.ts";
import { draftKeeper } from "./session-drafts.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** The popup's view of the extension: reads the ticket store, and has the background change it. */
export const extensionSource = (drafts: Drafts): PopupSource => {
  let onBlocked = (): void => undefined;
  const reader = extensionReader(browser, { onBlocked: () => onBlocked() });
  const keeper = keptKeeper(browser.storage.local);
  const problems = extensionProblems(browser.storage);
  return {
    read: readTicketsFrom(reader, () => Date.now()),
    // Lets the background catch up with what waits; the list follows by itself.
    opened: () => void send("sweep", {}),
    count: (now, keeper) => reader.read("openCounts", { now, keeper }),
    readSelf: () => readSelf(browser.storage),
    hasOtherKeepers: (person) => reader.read("hasOtherKeepers", { person }),
    saveKeeper: (name) => void (name === undefined ? keeper.remove() : keeper.write(name)).catch(reportError),
    watchBlocked: (blocked) => {
      onBlocked = blocked;
    },
    watchProblems: problems.watch,
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    change: (id, change) => send("changeTicket", { id, change }),
    lastDeleted: (from, to) => reader.read("lastDeleted", { from, to }),
    openAddress: (url) => {
      void browser.tabs.create({ url }).then(() => window.close(), reportError);
    },
    openAll: () => {
      void openOwnPage(browser, browser.runtime.getURL(LIST_PAGE)).then(() => window.close(), reportError);
    },
    openOptions: () => {
      void browser.runtime.openOptionsPage().then(() => window.close(), reportError);
    },
    now: () => Date.now(),
    readTicket: (id) => reader.read("ticket", { id }),
    customers: () => reader.read("customersToOpen", {}),
    saveDraft: draftKeeper(browser.storage.session, drafts),
  };
};
