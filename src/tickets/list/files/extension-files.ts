import * as v from "valibot";
import { REPLIES_TO_PAGES } from "../../../messages/page-replies.ts";
import { sendWith } from "../../../messages/send.ts";
import { done } from "../../../model/outcome.ts";
import { browser } from "../../../platform/browser.ts";
import { saveFile } from "../../../platform/pages/save-file.ts";
import { storedItem } from "../../../platform/stored-item.ts";
import { planSettings } from "../../../settings/restore/plan-settings.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import { SETTINGS_KEY } from "../../../settings/settings-areas.ts";
import { extensionBackup } from "../../components/hooks/extension-backup.ts";
import { separatorFor, SEPARATOR_NAMES } from "../../files/csv-separator.ts";
import type { StoreConnection } from "../../store/database/connect-store.ts";
import { stretches } from "../../store/reader/stretches.ts";
import type { TicketReader } from "../../store/reader/ticket-reader.ts";
import { planRecords } from "../../store/restore/plan-records.ts";
import type { FilesSource } from "./files-source.ts";
import { sendRestore } from "./send-restore.ts";

const send = sendWith(browser, REPLIES_TO_PAGES);

/** Files in and out of the extension. */
export const extensionFiles = (store: StoreConnection, reader: TicketReader): FilesSource => {
  const separator = storedItem(browser.storage.local, "csvSeparator", v.picklist(SEPARATOR_NAMES));
  const backup = extensionBackup(browser.storage, store);
  return {
    now: () => Date.now(),
    readAll: async (filter, each) => {
      for await (const stretch of stretches(reader, filter)) {
        if (!stretch.ok) return stretch;
        each(stretch.value);
      }
      return done(undefined);
    },
    remindBefore: async () => (await readSettings(browser.storage)).settings.remindBefore,
    readSeparator: async () => (await separator.read()) ?? separatorFor(navigator.language),
    saveSeparator: (name) => void separator.write(name).catch(reportError),
    readBesides: () =>
      store.use(async (db) => ({
        customers: await db.getAll("customers"),
        settings: (await browser.storage.local.get(SETTINGS_KEY))[SETTINGS_KEY],
      })),
    readBackup: backup.readBackup,
    backedUp: () => void backup.markSaved(Date.now()).catch(reportError),
    planRestore: async ({ tickets, customers, settings }, pace) => {
      const present = await readSettings(browser.storage);
      return store.use(async (db) => {
        const plans = await planRecords(db, { tickets, customers }, pace);
        return plans && { ...plans, settings: planSettings(settings, present) };
      });
    },
    restore: (chosen, pace, signal) => sendRestore(send, crypto.randomUUID(), chosen, pace, signal),
    saveFile,
  };
};
