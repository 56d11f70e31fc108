import { beforeEach, describe, expect, it } from "vitest";
import { extensionBackup } from "../../../../src/tickets/components/hooks/extension-backup.ts";
import { isBackupDue } from "../../../../src/tickets/model/backup/backup-age.ts";
import { connectStore } from "../../../../src/tickets/store/database/connect-store.ts";
import { freshStore, START } from "../store/store-support.ts";
import { ticketOf } from "./backups.ts";

const DAY = 24 * 60 * 60_000;
const before = (days: number): string => new Date(START - days * DAY).toISOString();

describe("a backup is due", () => {
  it.each([
    [{}, false],
    [{ saved: before(90) }, false],
    [{ firstRequest: before(29) }, false],
    [{ firstRequest: before(30) }, true],
    [{ firstRequest: before(90), saved: before(29) }, false],
    [{ firstRequest: before(90), saved: before(30) }, true],
    [{ firstRequest: before(90), saved: before(-5) }, true],
    [{ firstRequest: "yesterday" }, false],
  ])("where it is known %j: %s", (facts, wanted) => expect(isBackupDue(facts, START)).toBe(wanted));
});

describe("what is known of the last backup", () => {
  const areasOf = (policy: Record<string, unknown> = {}) => {
    const values: Record<string, unknown> = {};
    return {
      local: {
        get: async () => ({ ...values }),
        set: async (items: Record<string, unknown>) => void Object.assign(values, items),
        remove: async () => undefined,
      },
      managed: { get: async () => policy },
    };
  };
  beforeEach(async () => {
    await freshStore().use((db) => db.put("tickets", ticketOf(1)));
  });

  it("is when it was saved, and since when there are requests", async () => {
    const backup = extensionBackup(areasOf(), connectStore());
    expect(await backup.readBackup()).toEqual({ saved: undefined, firstRequest: ticketOf(1).createdDate });
    await backup.markSaved(START);
    expect((await backup.readBackup())?.saved).toBe(before(0));
  });

  it("is of no interest where a policy says so", async () => {
    expect(await extensionBackup(areasOf({ backupReminder: false }), connectStore()).readBackup()).toBeUndefined();
  });
});
