import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { settingWords } from "../../../settings/options/setting-words.ts";
import { BACKUP_PARTS, type BackupPart } from "../../files/backup.ts";
import type { Translate } from "../../../words/translate.ts";
import { BrokenList } from "./broken-list.tsx";
import type { ReadPlan } from "./restore-jobs.ts";
import { countsOf, hasNews } from "./restore-plan.ts";
import { useFirstFocus } from "./use-first-focus.ts";

interface RestorePreviewProps {
  readonly read: ReadPlan;
  readonly t: Translate;
  readonly onRestore: (parts: ReadonlySet<BackupPart>) => void;
  readonly onCancel: () => void;
}

/** What of the backup is left out, and why. */
const LeftOut = ({ read: { backup, plan }, t }: Pick<RestorePreviewProps, "read" | "t">) => {
  const lines = [
    ...backup.brokenParts.map((part) => t("restore_brokenPart", t(`restore_${part}`))),
    ...(backup.unknownParts.length > 0 ? [t("restore_unknown", backup.unknownParts.join(", "))] : []),
    ...plan.settings.problems.map(({ path, kind }) =>
      t("broken_record", settingWords(path, t), t(`settings_problem_${kind}`)),
    ),
  ];
  return (
    <div class="wrong">
      {lines.map((line) => (
        <p key={line} dir="auto">
          {line}
        </p>
      ))}
      {backup.broken.length > 0 && <BrokenList broken={backup.broken} t={t} />}
    </div>
  );
};

/** What a restore would do, part by part; the person chooses the parts, and nothing is written before. */
export const RestorePreview = ({ read, t, onRestore, onCancel }: RestorePreviewProps) => {
  const { plan } = read;
  const withNews = BACKUP_PARTS.filter((part) => hasNews(countsOf(plan, part)));
  const [parts, setParts] = useState<ReadonlySet<BackupPart>>(new Set(withNews));
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useRef<HTMLElement>(null);
  useFirstFocus(heading);
  useLayoutEffect(() => {
    const stop = new AbortController();
    const onKey = ({ key }: KeyboardEvent): void => {
      if (key === "Escape") onCancel();
    };
    section.current?.addEventListener("keydown", onKey, { signal: stop.signal });
    return () => stop.abort();
  }, [onCancel]);
  return (
    <section class="restore" aria-labelledby="restore-title" ref={section}>
      <h2 id="restore-title" tabIndex={-1} ref={heading}>
        {t("restore_title")}
      </h2>
      <p class="hint">{t(withNews.length > 0 ? "restore_rule" : "restore_nothingNew")}</p>
      <ul>
        {BACKUP_PARTS.map((part) => {
          const counts = countsOf(plan, part);
          return (
            <li key={part}>
              <label class="check">
                <input
                  type="checkbox"
                  checked={parts.has(part)}
                  disabled={!hasNews(counts)}
                  aria-describedby={`restore-${part}`}
                  onChange={({ currentTarget: { checked } }) =>
                    setParts(new Set(BACKUP_PARTS.filter((one) => (one === part ? checked : parts.has(one)))))
                  }
                />
                {t(`restore_${part}`)}
              </label>
              <span id={`restore-${part}`}>{t("restore_counts", counts.added, counts.changed, counts.skipped)}</span>
            </li>
          );
        })}
      </ul>
      <LeftOut read={read} t={t} />
      <div class="choices">
        {withNews.length > 0 && (
          <button type="button" class="first" disabled={parts.size === 0} onClick={() => onRestore(parts)}>
            {t("restore_now")}
          </button>
        )}
        <button type="button" onClick={onCancel}>
          {t("options_cancel")}
        </button>
      </div>
    </section>
  );
};
