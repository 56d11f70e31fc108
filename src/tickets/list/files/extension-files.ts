import * as v from "valibot";
import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { browser } from "../../../platform/browser.ts";
import { storedItem } from "../../../platform/stored-item.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import { separatorFor, SEPARATOR_NAMES } from "../../files/csv-separator.ts";
import { RESTORED_AT_ONCE } from "../../model/ticket.ts";
import type { StoreConnection } from "../../store/database/connect-store.ts";
import { listTickets } from "../../store/read/list-tickets.ts";
import type { FilesSource } from "./files-source.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

const saveFile: FilesSource["saveFile"] = (name, type, parts) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([...parts], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
};

/** Files in and out of the extension. */
export const extensionFiles = (store: StoreConnection): FilesSource => {
  const separator = storedItem(browser.storage.local, "csvSeparator", v.picklist(SEPARATOR_NAMES));
  return {
    now: () => Date.now(),
    readAll: (filter, each) =>
      store.use(async (db) => {
        for await (const stretch of listTickets(db, filter)) each(stretch);
      }),
    remindBefore: async () => (await readSettings(browser.storage)).settings.remindBefore,
    readSeparator: async () => (await separator.read()) ?? separatorFor(navigator.language),
    saveSeparator: (name) => void separator.write(name).catch(reportError),
    restore: async (tickets) => {
      let restored = 0;
      for (let from = 0; from < tickets.length; from += RESTORED_AT_ONCE) {
        const result = await send("restoreTickets", { tickets: tickets.slice(from, from + RESTORED_AT_ONCE) });
        if (!result.ok) return result;
        restored += result.value;
      }
      return { ok: true, value: restored };
    },
    saveFile,
  };
};
