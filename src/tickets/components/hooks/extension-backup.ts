import { instantAt, instantSchema } from "../../../model/instant.ts";
import { storedItem, type StorageArea } from "../../../platform/stored-item.ts";
import { readSettings } from "../../../settings/read-settings.ts";
import type { SettingsAreas } from "../../../settings/settings-areas.ts";
import type { BackupFacts } from "../../model/backup/backup-age.ts";
import type { StoreConnection } from "../../store/database/connect-store.ts";
import { firstRequest } from "../../store/read/first-request.ts";

interface BackupAreas extends SettingsAreas {
  readonly local: StorageArea;
}

/** What the extension knows of backups. */
export interface ExtensionBackup {
  /** Undefined where nobody is to be reminded: by policy, or as the ticket store cannot be read. */
  readonly readBackup: () => Promise<BackupFacts | undefined>;
  /** A backup of everything was saved at this time (milliseconds since 1970). */
  readonly markSaved: (now: number) => Promise<void>;
}

/** When the last backup was saved, and whether it matters. */
export const extensionBackup = (areas: BackupAreas, store: StoreConnection): ExtensionBackup => {
  const saved = storedItem(areas.local, "backupSaved", instantSchema);
  return {
    readBackup: async () => {
      const { settings } = await readSettings(areas);
      if (!settings.backupReminder) return undefined;
      const first = await store.use(firstRequest);
      return first.ok ? { saved: await saved.read(), firstRequest: first.value } : undefined;
    },
    markSaved: (now) => saved.write(instantAt(now)),
  };
};
