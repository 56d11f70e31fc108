import * as v from "valibot";
import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { storedItem } from "../../platform/stored-item.ts";
import { watchStore } from "../store/store-marker.ts";
import { extensionReader } from "../components/hooks/extension-reader.ts";
import { extensionProblems } from "../components/hooks/extension-problems.ts";
import type { NumberDrafts, PopupSource } from "../components/hooks/requests-source.ts";
import { readTicketsFrom } from "./read-tickets.ts";

/** The page of all requests. */
const ALL_REQUESTS = "src/entries/list/index.html";

const draftsItem = storedItem(browser.storage.session, "numberDrafts", v.record(v.string(), v.string()));
const send = sendWith(browser, REPLIES_TO_PAGES);

/** Numbers that an earlier opening of the popup left unsaved. */
export const readDrafts = async (): Promise<NumberDrafts> => (await draftsItem.read()) ?? {};

/** The popup's view of the extension: reads the ticket store, and has the background change it. */
export const extensionSource = (firstDrafts: NumberDrafts): PopupSource => {
  let drafts = firstDrafts;
  let onBlocked = (): void => undefined;
  const reader = extensionReader(browser, { onBlocked: () => onBlocked() });
  const problems = extensionProblems(browser.storage);
  return {
    read: readTicketsFrom(reader),
    // Lets the background catch up with what waits; the list follows by itself.
    opened: () => void send("sweep", {}),
    count: (now) => reader.read("openCounts", { now }),
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
      void browser.tabs.create({ url: browser.runtime.getURL(ALL_REQUESTS) }).then(() => window.close(), reportError);
    },
    openOptions: () => {
      void browser.runtime.openOptionsPage().then(() => window.close(), reportError);
    },
    now: () => Date.now(),
    saveDraft: (id, text) => {
      drafts = { ...drafts, [id]: text };
      void draftsItem.write(drafts).catch(reportError);
    },
  };
};
