import { useEffect, useState } from "preact/hooks";
import { isBackupDue, type BackupFacts } from "../../model/backup/backup-age.ts";

interface BackupSource {
  readonly now: () => number;
  readonly readBackup: () => Promise<BackupFacts | undefined>;
}

/**
 * What is known of the last backup where one is due, else undefined.
 * @param stamp is another one when it may have changed; undefined before the requests are shown, which come first
 */
export const useBackupDue = (source: BackupSource, stamp: unknown): BackupFacts | undefined => {
  const [due, setDue] = useState<BackupFacts>();
  useEffect(() => {
    if (stamp === undefined) return undefined;
    let isOver = false;
    source.readBackup().then((facts) => {
      if (!isOver) setDue(facts && isBackupDue(facts, source.now()) ? facts : undefined);
    }, reportError);
    return () => {
      isOver = true;
    };
  }, [source, stamp]);
  return due;
};
