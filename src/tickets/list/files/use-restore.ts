import { useEffect, useRef, useState } from "preact/hooks";
import type { BackupPart } from "../../files/backup.ts";
import type { Translate } from "../../../words/translate.ts";
import type { FilesSource } from "./files-source.ts";
import { restoreJobs, type Progress, type ReadPlan, type ShowProgress } from "./restore-jobs.ts";
import { failing, type Said } from "./said.ts";

/** What of a restore is on the page: how far it is, or what it would do. */
export type RestoreView =
  { readonly kind: "working"; readonly progress: Progress } | { readonly kind: "preview"; readonly read: ReadPlan };

export interface Restoring {
  readonly view: RestoreView | undefined;
  /** The person has chosen a file. */
  readonly open: (file: Blob) => void;
  /** The person wants these parts restored. */
  readonly run: (parts: ReadonlySet<BackupPart>) => void;
  /** The person stops whatever goes on, or does not want what is shown. */
  readonly cancel: () => void;
}

/** Lets the page draw. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const START: Progress = { step: "reading", done: 0, all: 0 };

/**
 * A restore, from the choice of a file to what is said of it.
 * @param say hears how it ended
 */
export const useRestore = (source: FilesSource, t: Translate, say: (said: Said) => void): Restoring => {
  const [view, setView] = useState<RestoreView>();
  const stop = useRef<AbortController>(undefined);
  useEffect(() => () => stop.current?.abort(), []);
  const jobs = restoreJobs(source, t);

  const end = (said: Said): void => {
    setView(undefined);
    say(said);
  };
  const work = (job: (show: ShowProgress, signal: AbortSignal) => Promise<void>): void => {
    const controller = new AbortController();
    stop.current?.abort();
    stop.current = controller;
    const { signal } = controller;
    const show: ShowProgress = async (progress) => {
      if (!signal.aborted) setView({ kind: "working", progress });
      await rest();
      return !signal.aborted;
    };
    job(show, signal).catch((error: unknown) =>
      end(failing(error instanceof Error ? error.message : String(error), t)),
    );
  };

  return {
    view,
    open: (file) =>
      work(async (show) => {
        setView({ kind: "working", progress: START });
        const read = await jobs.read(file, show);
        if (read.ok) setView({ kind: "preview", read: read.value });
        else end(read.trouble);
      }),
    run: (parts) => {
      if (view?.kind !== "preview") return;
      const { read } = view;
      work(async (show, signal) => end(await jobs.run(read, parts, show, signal)));
    },
    cancel: () => {
      stop.current?.abort();
      if (view?.kind === "preview") end({ words: t("restore_cancelled"), isWrong: false });
    },
  };
};
