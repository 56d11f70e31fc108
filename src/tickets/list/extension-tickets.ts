import { RESTORED_AT_ONCE, type Ticket } from "../model/ticket.ts";
import { REPLIES_TO_PAGES } from "../../messages/page-replies.ts";
import { sendWith } from "../../messages/send.ts";
import { browser } from "../../platform/browser.ts";
import { extensionProblems } from "../components/hooks/extension-problems.ts";
import { readSettings } from "../../settings/read-settings.ts";
import { extensionReader } from "../components/hooks/extension-reader.ts";
import { done } from "../../model/outcome.ts";
import { stretches } from "../store/reader/stretches.ts";
import { watchStore } from "../store/store-marker.ts";
import type { TicketsSource } from "./tickets-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

const saveFile: TicketsSource["saveFile"] = (name, type, parts) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** The page's view of the extension: reads the ticket store, and has the background change it. */
export const extensionTickets = (): TicketsSource => {
  const reader = extensionReader(browser);
  const problems = extensionProblems(browser.storage);
  return {
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
    readAll: async (filter, each) => {
      for await (const stretch of stretches(reader, filter)) {
        if (!stretch.ok) return stretch;
        each(stretch.value);
      }
      return done(undefined);
    },
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
    opened: () => void send("sweep", {}),
    watch: (changed, signal) => watchStore(browser.storage.onChanged, changed, signal),
    watchProblems: problems.watch,
    markSeen: (problem) => void problems.markSeen(problem).catch(reportError),
    lastDeleted: (from, to) => reader.read("lastDeleted", { from, to }),
    openAddress: (url) => void browser.tabs.create({ url }).catch(reportError),
    now: () => Date.now(),
    saveFile,
  };
};
